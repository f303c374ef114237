// Following the server for ever: a stream of events where the browser has one and the network lets it through, else
// one question after another. Whoever hears nothing cannot know why, so every silence ends in another attempt.
(function (balie) {
  "use strict";

  var SILENT_MS = 7000; // two beats of the server (`desk.py`) and a bit
  var FIRST_CAP_MS = 250;
  var LONGEST_CAP_MS = 2500; // with full jitter, so that a hall full of boards does not come at once
  var ASK_EVERY_MS = 2000;
  var ASKED_WITHIN_MS = 5000;
  var ASKING_FOR_MS = 60000; // then a stream is tried again: the network may have been mended

  // A clock that never jumps, where there is one: a television sets its calendar clock when it likes.
  balie.stopwatchMs = function () {
    return window.performance && window.performance.now ? window.performance.now() : new Date().getTime();
  };

  // Calls `hear(message)` for every message from `address`; `silentMs()` is how long there was none.
  balie.follow = function (address, hear) {
    var heardMs = balie.stopwatchMs();
    var attempt = 0;
    var askOnce = false;
    var askingUntilMs = 0;
    var end = null;
    begin();
    return {
      silentMs: function () {
        return balie.stopwatchMs() - heardMs;
      }
    };

    function begin() {
      end = streamsNow() && !askOnce ? stream() : ask();
    }

    function streamsNow() {
      return Boolean(window.EventSource) && balie.stopwatchMs() >= askingUntilMs;
    }

    function heard(text) {
      var message = JSON.parse(text); // what cannot be read was not heard
      heardMs = balie.stopwatchMs();
      hear(message);
    }

    function again(afterMs) {
      if (end) end();
      end = null;
      window.setTimeout(begin, afterMs);
    }

    function backOffMs() {
      attempt += 1;
      return Math.random() * Math.min(FIRST_CAP_MS * Math.pow(2, Math.min(attempt, 16)), LONGEST_CAP_MS);
    }

    function stream() {
      var source = new window.EventSource(address + "/events");
      var anything = false;
      var watch = window.setTimeout(silent, SILENT_MS);
      source.onmessage = function (event) {
        heard(event.data);
        anything = true;
        attempt = 0;
        window.clearTimeout(watch);
        watch = window.setTimeout(silent, SILENT_MS);
      };
      // The server is gone, or has no place left; a question may be answered all the same.
      source.onerror = function () {
        askOnce = !anything;
        again(backOffMs());
      };
      return function () {
        window.clearTimeout(watch);
        source.onmessage = source.onerror = null;
        source.close();
      };

      // What never brought anything may be held up on its way by something that waits for its end.
      function silent() {
        if (!anything) askingUntilMs = balie.stopwatchMs() + ASKING_FOR_MS;
        again(backOffMs());
      }
    }

    function ask() {
      var request = new XMLHttpRequest();
      askOnce = false;
      request.open("GET", address + "/now", true);
      request.timeout = ASKED_WITHIN_MS;
      request.onload = function () {
        var text = request.responseText; // asking again lets go of it
        if (request.status !== 200) return failed();
        again(streamsNow() ? backOffMs() : ASK_EVERY_MS);
        heard(text);
      };
      request.onerror = request.ontimeout = failed;
      request.send();
      return function () {
        request.onload = request.onerror = request.ontimeout = null;
        request.abort();
      };

      // Not even a question is answered: it was no fault of the stream.
      function failed() {
        askingUntilMs = 0;
        again(backOffMs());
      }
    }
  };
})((window.balie = window.balie || {}));
