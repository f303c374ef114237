// One board at work: it follows the server, draws every change at once, rings for what is new, and says when it is old.
(function (balie) {
  "use strict";

  var LOST_MS = 8000; // the hall is told soon, and never of a hiccup that mends itself
  var LANGUAGE_SHOWN_MS = 20000;
  var LOOK_EVERY_MS = 250;
  var PULSE_MS = 1000; // EN 301 549 allows three turns a second
  var PULSED_MS = 5000;
  var RUSH_FROM = 4; // so many waiting calls are each rung in short
  var HEARD_MAX = 200;
  var HINT_SHOWN_MS = 60000;
  var RELOAD_AFTER_MS = 60000; // never in a circle, should an old page be kept somewhere on the way
  var HEARD_KEY = "balie-heard";

  var settings = JSON.parse(document.body.getAttribute("data-settings"));
  var begunMs = balie.stopwatchMs();
  var chime = balie.chime(settings.sound);
  var sheet = null;
  var scene = ""; // the sheet's, or what has become of it since
  var clock = null; // what the server said, and when
  var language = 0;
  var languageMs = begunMs;
  var page = null;
  var pageAt = 0;
  var pageMs = begunMs;
  var pageTurns = 0;
  var staffSaid = [];
  var urgentShown = false; // or left out while a call rang
  var footHeight = 0;
  var rung = kept();
  var waiting = [];
  var sounding = null;
  var inARush = false;
  var pulses = {}; // since when, by key
  var drawn = "";
  var facesLoaded = 0; // times: a face comes with its first letter, and everything is measured anew
  var link = balie.follow(location.pathname, hear);

  window.onresize = refresh;
  document.onkeydown = document.onclick = function () {
    chime.allow();
    fillTheGlass();
    refresh();
  };
  if (document.fonts) {
    document.fonts.onloadingdone = function () {
      facesLoaded += 1;
      refresh();
    };
  }
  window.setInterval(refresh, LOOK_EVERY_MS);
  drawStart();

  function hear(message) {
    if (message.page !== settings.page && balie.stopwatchMs() - begunMs > RELOAD_AFTER_MS) location.reload();
    clock = { told: message.clock, atMs: balie.stopwatchMs() };
    if (message.board) {
      sheet = message.board;
      language %= sheet.languages.length; // its settings may have been changed
      ring(sheet.ringing);
    }
    refresh();
  }

  function fillTheGlass() {
    var page = document.documentElement;
    var asked = page.requestFullscreen && !document.fullscreenElement ? page.requestFullscreen() : null;
    if (asked && asked.then) asked.then(null, function () {}); // a browser that does not want to need not
  }

  // --- the ear

  function ring(keys) {
    var index;
    for (index = 0; index < keys.length; index += 1) {
      if (rung.indexOf(keys[index]) < 0) {
        rung.push(keys[index]);
        waiting = withoutNumber(waiting, numberOf(keys[index])).concat(keys[index]);
        pulses[keys[index]] = balie.stopwatchMs();
      }
    }
    keep();
    ringNext(false);
  }

  function ringNext(hadToWait) {
    if (sounding !== null || !waiting.length) return;
    inARush = inARush || waiting.length >= RUSH_FROM;
    sounding = waiting.shift();
    if (hadToWait) pulses[sounding] = balie.stopwatchMs();
    chime.ring(inARush, function () {
      sounding = null;
      inARush = inARush && waiting.length > 0;
      ringNext(true);
      refresh();
    });
  }

  function numberOf(key) {
    return key.split("/")[0];
  }

  function withoutNumber(keys, number) {
    return keys.filter(function (key) {
      return numberOf(key) !== number;
    });
  }

  // A page that is loaded anew does not ring again for what it rang for before.
  function kept() {
    try {
      return JSON.parse(window.sessionStorage.getItem(HEARD_KEY)) || [];
    } catch (error) {
      return [];
    }
  }

  function keep() {
    rung = rung.slice(-HEARD_MAX);
    try {
      window.sessionStorage.setItem(HEARD_KEY, JSON.stringify(rung));
    } catch (error) {
      // A browser without storage rings once more after a reload.
    }
  }

  // --- the eye

  function hallMs(atMs) {
    return clock.told.now_ms + (atMs - clock.atMs) * clock.told.rate;
  }

  // The hall's time since when nothing is known; null while all is well.
  function lostAt() {
    if (sheet.state_of !== null) return sheet.state_of;
    return link.silentMs() > LOST_MS ? hallMs(clock.atMs) : null;
  }

  // Before the server was heard: the words that came with the page, in the size of the hall.
  function drawStart() {
    balie.drawStatement(document.getElementById("heading").textContent, document.getElementById("explanation").textContent, sizesFor(1));
  }

  function sizesFor(lines) {
    return sizesOf(isShared(), lines);
  }

  function sizesOf(shared, lines) {
    var glass = document.documentElement;
    return balie.sizes(glass.clientWidth, glass.clientHeight, settings, shared, lines);
  }

  function isShared() {
    return sheet !== null && largeNow().length > 1;
  }

  // By the rows that there are beside a foot of one line: for its message nothing moves in the large place.
  function largeNow() {
    var rows = sizesOf(sheet.large.length > 1, 1).rows;
    return balie.largeRows(sheet.large, sheet.recent, rows, sounding, rowsTurn());
  }

  function recentNow() {
    return balie.recentCalls(sheet, largeNow());
  }

  function rowsTurn() {
    return Math.floor((balie.stopwatchMs() - begunMs) / balie.ROWS_TURN_MS);
  }

  function refresh() {
    var nowMs = balie.stopwatchMs();
    if (sheet !== null) {
      if (nowMs - languageMs >= LANGUAGE_SHOWN_MS) {
        language = (language + 1) % sheet.languages.length;
        languageMs = nowMs;
      }
      draw(nowMs);
    }
    drawHint(nowMs);
    pulse(nowMs);
  }

  function draw(nowMs) {
    var sizes = sizesFor(1);
    var words = sheet.languages[language];
    var lost = lostAt();
    var time = balie.timeOf(hallMs(nowMs), clock.told.zone_min, words);
    var turned = nowMs - pageMs >= balie.pageShownMs(page);
    var state = JSON.stringify([sheet, language, lost, time, sizes.width, sizes.height, sounding, rings(), rowsTurn(), facesLoaded]);
    if (turned) pageMs = nowMs;
    if (turned) pageTurns += 1;
    if (state === drawn && !turned) return;
    scene = balie.sceneAt(sheet, hallMs(nowMs));
    document.documentElement.dir = words.direction;
    document.body.className = scene + (sizes.upright ? " upright" : " lying") + (lost === null ? "" : " lost");
    sizes = choosePage(words, lost, time, turned, sizes);
    if (state !== drawn || sizes.footHeight !== footHeight || scene === "closed") drawScene(words, lost, sizes);
    footHeight = sizes.footHeight;
    balie.drawFoot(sizes.clockBeside ? time : "", page, lost !== null, sizes);
    if (scene === "welcome") drawMessage(words, lost, sizes);
    drawn = state;
  }

  function drawScene(words, lost, sizes) {
    document.documentElement.lang = words.code;
    if (scene === "calls") drawCalls(sizes);
    else if (scene !== "welcome") drawNotice(words, sizes);
  }

  function drawNotice(words, sizes) {
    return balie.drawStatement(words.heading, balie.explanationAt(words, hallMs(balie.stopwatchMs())), sizes);
  }

  function drawCalls(sizes) {
    var recent = recentNow();
    balie.drawCalls(largeNow(), balie.recentRows(recent, sizes.rows, rowsTurn()), recent.length > 0, language, sizes);
  }

  // An empty hall: what staff say now, else what the site says; with several, one after the other.
  function drawMessage(words, lost, sizes) {
    var staff = lost === null ? words.staff_messages : [];
    var all = staff.length ? staff : [words.message];
    balie.drawStatement(words.name, all[Math.floor(pageTurns / 2) % all.length], sizes);
  }

  // Answers how the glass is divided with it.
  function choosePage(words, lost, time, turned, sizes) {
    var told = lost === null && scene !== "welcome"; // in an empty hall messages stand large
    var said = {
      waits: lost === null ? words.waits : [],
      sentences: sizes.clockBeside ? [] : [time],
      daily: told ? words.message : "",
      messages: lost !== null ? linkLost(words, lost) : told ? words.staff_messages : [],
      lost: lost !== null
    };
    var overRecent = sizes.upright && scene === "calls" && recentNow().length > 0 && sizes.rows > 0;
    var place = balie.footPlace(sizesFor, overRecent, isShared(), rings(), scene === "closed" ? noticeFits : null);
    var pages = place.pages(said, fits);
    var isNew = newsAmong(sheet.languages[0].staff_messages) || !urgentShown;
    var begins = pages.some(isUrgent) && isNew;
    var at = begins ? -1 : balie.placeOfPage(page, pages, pageAt);
    if (begins) pageMs = balie.stopwatchMs();
    pageAt = pages.length ? (at < 0 ? 0 : (at + (turned ? 1 : 0)) % pages.length) : 0;
    page = pages[pageAt] || null;
    staffSaid = sheet.languages[0].staff_messages;
    urgentShown = pages.some(isUrgent);
    return place.sizes(page, pages);

    function noticeFits(taller) {
      return drawNotice(words, sizes) === drawNotice(words, taller);
    }

    function fits(text, letter) {
      return balie.textWidth(text, sizes.small, "said") <= balie.roomOfFoot(sizes, sizes.clockBeside, letter);
    }
  }

  function isUrgent(page) {
    return Boolean(page.urgent);
  }

  // What staff have just said does not wait for its turn.
  function newsAmong(messages) {
    return messages.some(function (message) {
      return staffSaid.indexOf(message) < 0;
    });
  }

  // A call asks for attention: nothing takes the place of any.
  function rings() {
    return sounding !== null || Object.keys(pulses).length > 0;
  }

  function linkLost(words, lost) {
    return balie.linkLostAt(sheet, words, lost, clock.told.zone_min, hallMs(balie.stopwatchMs()));
  }

  // For whoever hangs it up: browsers want a key before the first sound.
  function drawHint(nowMs) {
    var said = sheet !== null && chime.heldBack() && nowMs - begunMs < HINT_SHOWN_MS;
    document.getElementById("hint").style.display = said ? "" : "none";
    if (said) document.getElementById("hint").textContent = sheet.languages[language].no_sound;
  }

  function pulse(nowMs) {
    var turned = {};
    for (var key in pulses) {
      if (nowMs - pulses[key] >= PULSED_MS) delete pulses[key];
      else turned[key] = (nowMs - pulses[key]) % PULSE_MS < PULSE_MS / 2;
    }
    balie.turn(settings.reduced_motion ? {} : turned);
  }
})((window.balie = window.balie || {}));
