// Which calls have a place where there are more of them than places. The rules of `boards/rows.py`: the call that sounds
// is large, for a row an awaited call goes before an answered one, too many awaited ones take turns; the newest first.
(function (balie) {
  "use strict";

  var LARGE_CALLS = 2;

  balie.ROWS_TURN_MS = 8000; // as long as a call can be read in

  // `sounding` is the key of a call or null, `turn` counts on with time. Where no recent call has a row, half of the large
  // place is for those that need it.
  balie.largeRows = function (large, recent, rows, sounding, turn) {
    var others = large.slice(1).concat(recent);
    var heard = withKey(others, sounding);
    if (heard.length) return large.slice(0, 1).concat(heard);
    if (rows || withKey(large, sounding).length) return large;
    var needIt = large.slice(1).concat(recent.filter(isAwaited));
    return large.slice(0, 1).concat(inTurn(needIt, LARGE_CALLS - 1, turn));
  };

  // All calls of the sheet but those that are large just now.
  balie.recentCalls = function (sheet, large) {
    return sheet.large.concat(sheet.recent).filter(function (call) {
      return large.indexOf(call) < 0;
    });
  };

  balie.recentRows = function (recent, rows, turn) {
    var answered = recent.filter(function (call) {
      return !call.awaited;
    });
    var placed = inTurn(recent.filter(isAwaited), rows, turn).concat(answered).slice(0, rows);
    return recent.filter(function (call) {
      return placed.indexOf(call) >= 0;
    });
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
