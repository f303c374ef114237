// The chime of a call, made of the same two notes as the lobby display's (`drivers/sounds/ding_dong.py`).
// A browser may hold back every sound until somebody has pressed a key on its page.
(function (balie) {
  "use strict";

  var PEAK = 0.4;
  var ATTACK_S = 0.012;
  var PARTIALS = [[1, 1], [2, 0.35], [3, 0.12], [4.16, 0.05]];
  var DING_DONG = { notes: [[659.26, 0, 0.32], [523.25, 0.42, 0.45]], lastsS: 1.9 };
  var DING = { notes: [[659.26, 0, 0.16]], lastsS: 0.5 };

  balie.chime = function (wanted) {
    var Context = window.AudioContext || window.webkitAudioContext;
    var context = wanted && Context ? new Context() : null;

    function heldBack() {
      return context !== null && context.state === "suspended";
    }

    return {
      heldBack: heldBack,

      // Somebody pressed a key: from now on the browser lets us.
      allow: function () {
        if (heldBack()) context.resume();
      },

      // Long, or short where many calls wait; `over` is called when the next may sound, also where nothing was heard.
      ring: function (inShort, over) {
        var chime = inShort ? DING : DING_DONG;
        var index;
        if (context !== null && !heldBack()) {
          for (index = 0; index < chime.notes.length; index += 1) play(context, chime.notes[index]);
          balie.rung = (balie.rung || 0) + 1;
        }
        window.setTimeout(over, chime.lastsS * 1000);
      }
    };
  };

  function play(context, note) {
    var begins = context.currentTime + note[1];
    var index, tone, loudness;
    for (index = 0; index < PARTIALS.length; index += 1) {
      tone = context.createOscillator();
      loudness = context.createGain();
      tone.frequency.value = note[0] * PARTIALS[index][0];
      loudness.gain.setValueAtTime(0.0001, begins);
      loudness.gain.linearRampToValueAtTime(PEAK * PARTIALS[index][1], begins + ATTACK_S);
      loudness.gain.setTargetAtTime(0.0001, begins + ATTACK_S, note[2] / (1 + (PARTIALS[index][0] - 1) * 2 * note[2]));
      tone.connect(loudness);
      loudness.connect(context.destination);
      tone.start(begins);
      tone.stop(begins + 6 * note[2]);
    }
  }
})((window.balie = window.balie || {}));
