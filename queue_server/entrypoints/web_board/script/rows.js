// Which calls have a place where there are more of them than places. The rules of `boards/rows.py`: an awaited call goes
// before an answered one, too many awaited ones take turns, and the one that sounds is always seen; the newest first.
(function (balie) {
  "use strict";

  var LARGE_CALLS = 2;

  balie.ROWS_TURN_MS = 8000; // as long as a call can be read in

  // `sounding` is the key of a call or null; `turn` counts on with time.
  balie.recentRows = function (recent, rows, sounding, turn) {
    var heard = withKey(recent, sounding).slice(0, rows);
    var others = recent.filter(function (call) {
      return heard.indexOf(call) < 0;
    });
    var answered = others.filter(function (call) {
      return !call.awaited;
    });
    var placed = heard.concat(inTurn(others.filter(isAwaited), rows - heard.length, turn), answered).slice(0, rows);
    return recent.filter(function (call) {
      return placed.indexOf(call) >= 0;
    });
  };

  // Where no recent call has a row, the second half of the large place is for those that need one.
  balie.largeRows = function (large, recent, rows, sounding, turn) {
    if (rows || withKey(large.slice(0, 1), sounding).length) return large;
    var heard = withKey(large.slice(1).concat(recent), sounding);
    var waitingForIt = large.slice(1).concat(recent.filter(isAwaited));
    return large.slice(0, 1).concat(heard.length ? heard : inTurn(waitingForIt, LARGE_CALLS - 1, turn));
  };

  function isAwaited(call) {
    return call.awaited;
  }

  function withKey(calls, key) {
    return calls.filter(function (call) {
      return call.key === key;
    });
  }

  // All places are always taken: the last of a round takes as many of those before it as there is room for.
  function inTurn(calls, places, turn) {
    if (places <= 0) return [];
    var rounds = Math.max(1, Math.ceil(calls.length / places));
    var start = Math.max(0, Math.min((turn % rounds) * places, calls.length - places));
    return calls.slice(start, start + places);
  }
})((window.balie = window.balie || {}));
