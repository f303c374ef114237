// What of a sheet is still true at a moment of the hall: a page that hears nothing for a night must not say "tomorrow"
// of what is today, nor "closed" of a hall that has opened meanwhile.
(function (balie) {
  "use strict";

  balie.timeOf = function (hallMs, zoneMin, words) {
    var local = new Date(hallMs + zoneMin * 60000);
    var minute = local.getUTCMinutes();
    return words.clock_time.replace("{hour}", local.getUTCHours()).replace("{minute}", (minute < 10 ? "0" : "") + minute);
  };

  // A server that is gone cannot say that the hall opened: then nothing but its name is sure.
  balie.sceneAt = function (sheet, hallMs) {
    return sheet.opens_ms !== null && hallMs >= sheet.opens_ms ? "welcome" : sheet.scene;
  };

  balie.explanationAt = function (words, hallMs) {
    var index;
    for (index = 0; index < words.openings.length; index += 1) {
      if (hallMs < words.openings[index].until_ms) return words.openings[index].said;
    }
    return words.explanation;
  };

  // `lostMs` is the hall's time since when nothing is known; its day is said as soon as it is another one.
  balie.linkLostAt = function (sheet, words, lostMs, zoneMin, hallMs) {
    var asOf = sheet.day_ends_ms === null || hallMs < sheet.day_ends_ms ? words.as_of : words.as_of_day;
    return [words.lost, asOf.replace("{time}", balie.timeOf(lostMs, zoneMin, words))];
  };
})((window.balie = window.balie || {}));
