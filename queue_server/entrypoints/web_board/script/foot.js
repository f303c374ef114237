// The foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages.
// The rules of `display/foot.py`: nothing is ever cut; what has to be told is divided between words, what the site says
// on every day is said in whole sentences or not at all.
(function (balie) {
  "use strict";

  var MESSAGE_AGAIN_AFTER = 3; // pages: whoever looks up for half a minute has read what staff say
  var SENTENCES = /([.!?؟])\s+/g;
  var PAGE_SHOWN_MS = 6000;
  var FURTHER_LINE_SHOWN_MS = 2000; // whoever has begun to read goes on faster

  // `waits` have a letter and sentences, the most telling first; `daily` is what the site says on every day, `messages`
  // what goes before and between the others; `fits(text, letter)` answers by measuring; `lines` is how many each of them
  // may have, whether messages stand in the place of the last calls, which is theirs between the turns, and whether
  // staff say them now. A page is `about` the same in every language.
  balie.footPages = function (waits, sentences, daily, messages, fits, lines) {
    var pages = [];
    var said = pagesOfAll(messages, "message", fits, lines.message);
    var told = [];
    var index;
    for (index = 0; index < said.length; index += 1) said[index].urgent = lines.urgent;
    for (index = 0; index < waits.length; index += 1) pages.push(pageOfWait(waits[index], fits));
    pages = pages.concat(pagesOfAll(sentences, "sentence", fits, 1), wholePagesOf(daily, fits, lines.daily));
    for (index = pages.length; lines.takesCallsPlace && index < MESSAGE_AGAIN_AFTER; index += 1) {
      pages.push({ text: "", letter: "", about: "pause " + index });
    }
    if (!said.length || !pages.length) return said.concat(pages);
    for (index = 0; index < pages.length; index += MESSAGE_AGAIN_AFTER) {
      told = told.concat(said, pages.slice(index, index + MESSAGE_AGAIN_AFTER));
    }
    return told;
  };

  // Each as long as it can be; a word that does not fit any line has one for itself.
  balie.linesOf = function (text, fits) {
    var words = text.split(" "); // a hard space holds a time and its "uur" together
    var lines = [];
    var index, longer;
    for (index = 0; index < words.length; index += 1) {
      if (!words[index]) continue;
      longer = lines.length ? lines[lines.length - 1] + " " + words[index] : "";
      if (longer && fits(longer, "")) lines[lines.length - 1] = longer;
      else lines.push(words[index]);
    }
    return lines;
  };

  balie.pageShownMs = function (page) {
    return PAGE_SHOWN_MS + (page ? page.text.split("\n").length - 1 : 0) * FURTHER_LINE_SHOWN_MS;
  };

  // Where to go on when the language or a figure changed; -1 when what was shown is gone.
  balie.placeOfPage = function (shown, pages, at) {
    var index;
    if (!shown) return -1;
    if (pages[at] && pages[at].about === shown.about) return at;
    for (index = 0; index < pages.length; index += 1) if (pages[index].about === shown.about) return index;
    return -1;
  };

  function pageOfWait(wait, fits) {
    var index;
    for (index = 0; index < wait.sentences.length - 1; index += 1) {
      if (fits(wait.sentences[index], wait.letter)) break;
    }
    return { text: wait.sentences[index], letter: wait.letter, about: "wait " + wait.letter };
  }

  function pagesOfAll(texts, kind, fits, lines) {
    return texts.reduce(function (pages, text, number) {
      return pages.concat(pagesOf(text, kind + " " + number, fits, lines));
    }, []);
  }

  // One page where it fits one, else a page for each sentence that does; a longer one in parts of equal length.
  function pagesOf(text, about, fits, lines) {
    return partsOf(text, fits, lines).reduce(function (pages, broken) {
      var count = Math.ceil(broken.length / lines);
      for (var at = 0; at < count; at += 1) {
        pages.push(pageOf(broken.slice(Math.floor((at * broken.length) / count), Math.floor(((at + 1) * broken.length) / count)), about));
      }
      return pages;
    }, []);
  }

  // The same without the longer ones: half a sentence says nothing, or something else.
  function wholePagesOf(text, fits, lines) {
    return partsOf(text, fits, lines).filter(function (broken) {
      return broken.length > 0 && broken.length <= lines;
    }).map(function (broken) {
      return pageOf(broken, "daily");
    });
  }

  // In lines: all of it where it fits one page, else each sentence.
  function partsOf(text, fits, lines) {
    var parts = balie.linesOf(text, fits).length <= lines ? [text] : text.replace(SENTENCES, "$1\n").split("\n");
    return parts.map(function (part) {
      return balie.linesOf(part, fits);
    });
  }

  function pageOf(lines, about) {
    return { text: lines.join("\n"), letter: "", about: about };
  }
})((window.balie = window.balie || {}));
