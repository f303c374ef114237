"use strict";
// Everything works without this: it filters the list while somebody types, and sends a form once.
(function () {
  var search = document.querySelector("[data-filters]");
  if (search) {
    var rows = [].slice.call(document.querySelectorAll("#products > li"));
    var first = document.querySelector("[data-first]");
    var nothing = document.getElementById("nothing");
    var plain = function (text) {
      return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    };
    search.addEventListener("input", function () {
      var words = plain(search.value).split(/\s+/).filter(Boolean);
      var left = 0;
      rows.forEach(function (row) {
        var said = plain(row.getAttribute("data-words"));
        row.hidden = !words.every(function (word) { return said.indexOf(word) >= 0; });
        left += row.hidden ? 0 : 1;
      });
      if (first) { first.hidden = words.length > 0; }
      nothing.textContent = left ? "" : nothing.getAttribute("data-text").replace("{text}", search.value.trim());
    });
  }
  [].forEach.call(document.querySelectorAll("form[data-once]"), function (form) {
    form.addEventListener("submit", function (event) {
      if (form.getAttribute("data-sent")) { event.preventDefault(); }
      form.setAttribute("data-sent", "yes");
    });
  });
  window.addEventListener("pageshow", function () {
    [].forEach.call(document.querySelectorAll("form[data-sent]"), function (form) { form.removeAttribute("data-sent"); });
  });
  var wrongs = document.getElementById("wrongs");
  if (wrongs) { wrongs.focus(); }
})();
