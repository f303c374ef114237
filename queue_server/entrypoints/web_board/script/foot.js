// The foot says one thing at a time, in letters that the whole hall can read; a longer text comes in pages.
// The rules of `display/foot.py`: nothing is ever cut, only divided between words.
(function (balie) {
  "use strict";

  var MESSAGE_AGAIN_AFTER = 3; // pages: whoever looks up for half a minute has read what staff say

  // `waits` have a letter and sentences, the most telling first; `messages` are what staff say now, before and between
  // the others; `fits(text, letter)` answers by measuring. A page is `about` the same in every language.
  balie.footPages = function (waits, sentences, messages, fits) {
    var pages = [];
    var said = pagesOfAll(messages, "message", fits);
    var told = [];
    var index;
    for (index = 0; index < waits.length; index += 1) pages.push(pageOfWait(waits[index], fits));
    pages = pages.concat(pagesOfAll(sentences, "sentence", fits));
    if (!said.length || !pages.length) return said.concat(pages);
    for (index = 0; index < pages.length; index += MESSAGE_AGAIN_AFTER) {
      told = told.concat(said, pages.slice(index, index + MESSAGE_AGAIN_AFTER));
    }
    return told;
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

  function pagesOfAll(sentences, kind, fits) {
    return sentences.reduce(function (pages, sentence, number) {
      return pages.concat(pagesOf(sentence, kind + " " + number, fits));
    }, []);
  }

  function pagesOf(sentence, about, fits) {
    var words = sentence.split(" "); // a hard space holds a time and its "uur" together
    var pages = [];
    var index, longer;
    for (index = 0; index < words.length; index += 1) {
      if (!words[index]) continue;
      longer = pages.length ? pages[pages.length - 1].text + " " + words[index] : "";
      if (longer && fits(longer, "")) pages[pages.length - 1].text = longer;
      else pages.push({ text: words[index], letter: "", about: about });
    }
    return pages;
  }
})((window.balie = window.balie || {}));
