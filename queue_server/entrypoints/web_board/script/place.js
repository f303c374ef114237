// How many lines the foot has, and whose place they take: the last calls' on an upright glass, else everybody's a bit.
// The rules of `display/foot_place.py`: the newest calls keep theirs, and while one rings all of them do. Where no calls
// stand, the words above keep the size in which the hall can read them.
(function (balie) {
  "use strict";

  var MOST_LINES = 4;
  var MOST_LINES_BESIDE_THE_CLOCK = 2;

  // `sizesFor(lines)` are those of `sizes.js`; `overRecent`: the last calls can give way for a while; `wordsFit(sizes)`
  // answers for the words that stand above, and is null while calls do.
  balie.footPlace = function (sizesFor, overRecent, shared, rings, wordsFit) {
    var one = sizesFor(1);
    var most = overRecent ? Math.min(MOST_LINES, 1 + Math.floor(one.recentHeight / one.furtherLine)) : mostElse();
    return {
      // `said` has waits, sentences, what is said every day, and messages: what staff say, or that the link is lost.
      pages: function (said, fits) {
        var short = said.messages.filter(function (message) {
          return balie.linesOf(message, fits).length <= 1;
        });
        var takes = overRecent && short.length < said.messages.length;
        var messages = takes && rings ? short : said.messages;
        var lines = { daily: wordsFit ? most : 1, message: most, takesCallsPlace: takes, urgent: !said.lost };
        var pages = balie.footPages(said.waits, said.sentences, said.daily, messages, fits, lines);
        if (overRecent || highest(pages) === 1) return pages;
        lines = { daily: highest(pages), message: most, takesCallsPlace: false, urgent: !said.lost };
        return balie.footPages(said.waits, said.sentences, said.daily, messages, fits, lines);
      },
      // Nothing above the foot moves when its page turns, but that the last calls come and go for a message.
      sizes: function (page, pages) {
        var lines = overRecent ? linesIn(page) : highest(pages);
        return overRecent ? withoutRows(one, lines) : sizesFor(lines);
      }
    };

    function mostElse() {
      for (var lines = 2; lines <= (one.upright ? MOST_LINES : MOST_LINES_BESIDE_THE_CLOCK); lines += 1) {
        if (!leavesEnough(sizesFor(lines))) break;
      }
      return lines - 1;
    }

    // Two calls that lost the word for counter to a message would be the wrong way round.
    function leavesEnough(taller) {
      if (wordsFit) return wordsFit(taller);
      return taller.numberLeads && !(shared && taller.sharedBeside !== one.sharedBeside);
    }
  };

  // Rows keep their height; what is not enough for one more is the foot's as well.
  function withoutRows(one, lines) {
    var given = Math.ceil(((lines - 1) * one.furtherLine) / one.rowHeight);
    var rows = Math.max(0, one.rows - given);
    var height = rows ? one.recentHeight - (one.rows - rows) * one.rowHeight : 0;
    var sizes = {};
    for (var name in one) if (one.hasOwnProperty(name)) sizes[name] = one[name];
    if (lines === 1) return sizes;
    sizes.rows = rows;
    sizes.recentHeight = height;
    sizes.footHeight += one.recentHeight - height;
    sizes.footTextHeight += one.recentHeight - height;
    return sizes;
  }

  function linesIn(page) {
    return page ? page.text.split("\n").length : 1;
  }

  function highest(pages) {
    return Math.max.apply(null, [1].concat(pages.map(linesIn)));
  }
})((window.balie = window.balie || {}));
