// The foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages.
// The rules of `display/foot.py`: nothing is ever cut, only divided between words.
(function (balie) {
  "use strict";

  // `waits` have a letter and sentences, the most telling first; `fits(text, letter)` answers by measuring.
  balie.footPages = function (waits, sentences, fits) {
    var pages = [];
    var index;
    for (index = 0; index < waits.length; index += 1) pages.push(pageOfWait(waits[index], fits));
    for (index = 0; index < sentences.length; index += 1) pages = pages.concat(pagesOf(sentences[index], fits));
    return pages;
  };

  // What follows, round and round; from the start when the page shown is not among them any more.
  balie.pageAfter = function (shown, pages) {
    var at = balie.placeOfPage(shown, pages);
    return pages.length ? pages[at < 0 ? 0 : (at + 1) % pages.length] : null;
  };

  balie.placeOfPage = function (shown, pages) {
    var index;
    for (index = 0; shown && index < pages.length; index += 1) {
      if (pages[index].text === shown.text && pages[index].letter === shown.letter) return index;
    }
    return -1;
  };

  function pageOfWait(wait, fits) {
    var index;
    for (index = 0; index < wait.sentences.length - 1; index += 1) {
      if (fits(wait.sentences[index], wait.letter)) break;
    }
    return { text: wait.sentences[index], letter: wait.letter };
  }

  function pagesOf(sentence, fits) {
    var words = sentence.split(" "); // a hard space holds a time and its "uur" together
    var pages = [];
    var index, longer;
    for (index = 0; index < words.length; index += 1) {
      if (!words[index]) continue;
      longer = pages.length ? pages[pages.length - 1].text + " " + words[index] : "";
      if (longer && fits(longer, "")) pages[pages.length - 1].text = longer;
      else pages.push({ text: words[index], letter: "" });
    }
    return pages;
  }
})((window.balie = window.balie || {}));
