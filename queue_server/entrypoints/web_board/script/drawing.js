// Drawing a board into the page: every size is set here, every colour and weight in the style.
(function (balie) {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var LONG_ZONE_SHARE = 0.6;
  var SEVERAL_LINES_EM = 1.16;
  var SMALLEST_STATEMENT = 0.2; // of its full size: whoever writes more than a sentence is read from nearby

  function byId(id) {
    return document.getElementById(id);
  }

  function added(parent, kind, name, text) {
    var element = document.createElement(kind);
    element.className = name;
    if (text !== undefined) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function emptied(element) {
    while (element.firstChild) element.removeChild(element.firstChild);
    return element;
  }

  function px(element, sizes) {
    for (var name in sizes) if (sizes.hasOwnProperty(name)) element.style[name] = sizes[name] + "px";
    return element;
  }

  function shown(element, yes) {
    element.style.display = yes ? "" : "none";
  }

  function arrow(parent, direction, widthPx) {
    var drawing = document.createElementNS(SVG, "svg");
    var line = document.createElementNS(SVG, "path");
    drawing.setAttribute("viewBox", "0 0 100 100");
    drawing.setAttribute("class", "arrow " + direction);
    drawing.setAttribute("aria-hidden", "true");
    line.setAttribute("d", "M92 50H16M50 8L11 50L50 92");
    drawing.appendChild(line);
    parent.appendChild(drawing);
    px(drawing, { width: widthPx, height: widthPx });
    return drawing;
  }

  // How wide a text is at this size; the class says how heavy it is.
  balie.textWidth = function (text, fontPx, name) {
    var ruler = byId("ruler");
    ruler.className = name;
    ruler.style.fontSize = fontPx + "px";
    emptied(ruler).appendChild(document.createTextNode(text));
    return ruler.offsetWidth;
  };

  function fontThatFits(text, widthPx, most, least, name) {
    var natural = balie.textWidth(text, most, name);
    return natural <= widthPx ? most : Math.max(least, Math.floor((most * widthPx) / natural));
  }

  // `large` and `recent` are calls of the sheet, `language` which of their words, `sizes` those of `sizes.js`.
  // The recent calls keep their place while none of them is shown in it.
  balie.drawCalls = function (large, recent, hasRecent, language, sizes) {
    var recentWidth = recent.length ? sizes.recentWidth : 0;
    var recentHeight = hasRecent ? sizes.recentHeight : 0;
    var place = {
      width: sizes.width - (sizes.upright ? 0 : recentWidth),
      height: sizes.height - sizes.footHeight - (sizes.upright ? recentHeight : 0)
    };
    var largePlace = px(emptied(byId("large")), place);
    var recentPlace = px(emptied(byId("recent")), {
      width: sizes.upright ? sizes.width : recentWidth,
      height: sizes.upright ? recentHeight : place.height,
      paddingTop: sizes.grid
    });
    var index;
    for (index = 0; index < large.length; index += 1) {
      drawLarge(largePlace, large[index], language, sizes, {
        width: place.width,
        height: Math.floor(place.height / large.length),
        shared: large.length > 1,
        wide: large.length === 1 && !sizes.upright && recentWidth === 0
      });
    }
    for (index = 0; index < recent.length; index += 1) drawRecent(recentPlace, recent[index], language, sizes);
  };

  function drawLarge(parent, call, language, sizes, place) {
    var gap = (place.shared ? 4 : 6) * sizes.grid;
    var beside = place.shared && sizes.sharedBeside;
    var width = place.width - 2 * sizes.margin;
    var block = px(added(parent, "div", "call" + (beside ? " beside" : "")), {
      width: width,
      height: place.height - 2 * gap,
      paddingTop: gap,
      paddingBottom: gap,
      paddingLeft: sizes.margin,
      paddingRight: sizes.margin
    });
    var number = added(block, "div", "number");
    var sign = drawSign(block, call, language, sizes, place, beside, width);
    var room = {
      width: width - (beside ? sign.offsetWidth + gap : 0),
      height: place.height - 2 * gap - (beside ? 0 : sign.offsetHeight + gap)
    };
    var font = Math.max(sizes.small, Math.round(room.height / 0.76));
    var spare;
    block.setAttribute("data-key", call.key);
    number.setAttribute("role", "img"); // its letters and figures are one name
    number.setAttribute("aria-label", call.read_out[language]);
    number.appendChild(document.createTextNode(call.number));
    font = fontThatFits(call.number, room.width, font, sizes.small, "number");
    number.style.fontSize = font + "px";
    // Number and sign belong together: what a narrow place leaves free is above and below both.
    spare = beside ? 0 : Math.max(0, Math.floor((room.height - Math.round(0.76 * font)) / 2));
    number.style.lineHeight = room.height - 2 * spare + "px";
    px(number, { width: room.width, height: room.height - 2 * spare, marginTop: spare, marginBottom: beside ? 0 : gap });
  }

  function drawSign(parent, call, language, sizes, place, beside, width) {
    var shared = place.shared;
    var font = shared ? sizes.sharedCounterFont : sizes.counterFont;
    var zone = !shared && sizes.zoneShown ? call.zones[language] : "";
    var side = (shared ? 2 : 3) * sizes.grid;
    var points = call.direction !== "none";
    var arrowWidth = zone ? (sizes.upright ? 1 : 1.4) * sizes.small : 0.8 * font;
    var signWidth = beside ? Math.round(3.2 * font) : width;
    var wordsWidth = signWidth - 2 * side - (points ? Math.ceil(arrowWidth) + side : 0);
    var sign = px(added(parent, "div", "sign " + call.direction), {
      width: signWidth - 2 * side,
      paddingLeft: side,
      paddingRight: side,
      paddingTop: (shared ? 2 : 4) * sizes.grid,
      paddingBottom: (shared ? 2 : 4) * sizes.grid,
      borderRadius: 2 * sizes.grid
    });
    var words, counter, counterWidth, fits, word;
    if (points && call.direction !== "right") px(arrow(sign, call.direction, arrowWidth), { marginRight: side });
    words = px(added(sign, "div", "words"), { width: wordsWidth });
    if (points && call.direction === "right") px(arrow(sign, call.direction, arrowWidth), { marginLeft: side });
    words.setAttribute("dir", document.documentElement.dir);
    fits = !beside && balie.textWidth(call.in_words[language], sizes.small, "counter") <= wordsWidth;
    word = call.words_alone[language];
    if (zone && !beside && !fits && balie.textWidth(word, sizes.small, "counter") <= wordsWidth) {
      drawWordAbove(words, word, call.counter, zone, wordsWidth, font, sizes);
      return sign;
    }
    counter = added(words, "div", "counter", fits ? call.in_words[language] : call.counter);
    counterWidth = zone && place.wide ? widthBeforeZone(counter.textContent, zone, wordsWidth, sizes) : 0;
    font = fontThatFits(counter.textContent, counterWidth || wordsWidth, font, sizes.small, "counter");
    counter.style.fontSize = font + "px";
    if (counterWidth) {
      words.className = "words in-line";
      counter.style[document.documentElement.dir === "rtl" ? "marginLeft" : "marginRight"] = apart(sizes) + "px";
    }
    if (zone) drawZone(words, zone, wordsWidth, sizes);
    return sign;
  }

  // The number keeps its size, and has the zone behind it or not at all: the arrow says the way.
  function drawWordAbove(words, word, counter, zone, widthPx, font, sizes) {
    var line, apartPx, left;
    added(words, "div", "counter", word).style.fontSize = sizes.small + "px";
    line = added(words, "div", "words in-line");
    font = fontThatFits(counter, widthPx, font, sizes.small, "counter");
    added(line, "div", "counter", counter).style.fontSize = font + "px";
    apartPx = Math.round(0.3 * font);
    left = widthPx - balie.textWidth(counter, font, "counter") - apartPx;
    if (balie.textWidth(zone, sizes.small, "zone") > left) return;
    line.firstChild.style[document.documentElement.dir === "rtl" ? "marginLeft" : "marginRight"] = apartPx + "px";
    added(line, "div", "zone", zone).style.fontSize = sizes.small + "px";
  }

  // On a wide sign it needs no second line, and the number gets its height.
  function widthBeforeZone(counter, zone, widthPx, sizes) {
    var left = widthPx - apart(sizes) - balie.textWidth(zone, sizes.small, "zone");
    return balie.textWidth(counter, sizes.small, "counter") <= left ? left : 0;
  }

  function apart(sizes) {
    return Math.round(0.5 * sizes.counterFont);
  }

  function drawZone(words, zone, widthPx, sizes) {
    var font = fontThatFits(zone, widthPx, sizes.small, 1, "zone");
    if (font >= LONG_ZONE_SHARE * sizes.small) added(words, "div", "zone", zone).style.fontSize = font + "px";
  }

  function drawRecent(parent, call, language, sizes) {
    var row = px(added(parent, "div", "row"), {
      height: sizes.rowHeight,
      marginLeft: sizes.margin,
      marginRight: sizes.margin,
      fontSize: sizes.recentFont
    });
    var number = added(row, "span", "recent-number", call.number);
    var plate;
    number.setAttribute("role", "img"); // its letters and figures are one name
    number.setAttribute("aria-label", call.read_out[language]);
    row.setAttribute("data-key", call.key);
    if (sizes.recentArrowShown && call.direction !== "none") {
      px(arrow(row, call.direction, 0.6 * sizes.recentFont), { marginLeft: 2 * sizes.grid, marginRight: 2 * sizes.grid });
    }
    plate = px(added(row, "span", "plate", call.counter), {
      minWidth: Math.round(1.4 * sizes.recentFont) - 4 * sizes.grid,
      paddingLeft: 2 * sizes.grid,
      paddingRight: 2 * sizes.grid,
      borderRadius: 2 * sizes.grid
    });
    plate.style.lineHeight = Math.round(balie.CAP_HEIGHT_EM * sizes.recentFont) + 4 * sizes.grid + "px";
    plate.setAttribute("aria-hidden", "true");
  }

  // A heading and what there is to say about it; both get smaller until all of it can be read. Answers how large the
  // letters of the explanation are.
  balie.drawStatement = function (heading, explanation, sizes) {
    var box = px(byId("statement"), {
      width: sizes.width - 2 * (sizes.upright ? 1 : 2) * sizes.margin,
      height: sizes.height - sizes.footHeight - 2 * sizes.margin,
      paddingTop: sizes.margin,
      paddingBottom: sizes.margin,
      paddingLeft: (sizes.upright ? 1 : 2) * sizes.margin,
      paddingRight: (sizes.upright ? 1 : 2) * sizes.margin
    });
    var title = byId("heading");
    var rest = byId("explanation");
    var logo = byId("logo");
    var share = 1;
    var beside, rightToLeft;
    emptied(title).appendChild(document.createTextNode(heading));
    emptied(rest).appendChild(document.createTextNode(explanation));
    rest.style.marginTop = (explanation ? 2 * sizes.grid : 0) + "px";
    if (logo) {
      px(logo, { padding: 2 * sizes.grid, borderRadius: 2 * sizes.grid, height: (sizes.upright ? 0.8 : 1.5) * sizes.title });
      px(byId("words"), { marginTop: sizes.upright ? logo.offsetHeight + sizes.margin : 0 });
      beside = sizes.upright ? 0 : logo.offsetWidth + sizes.margin;
      rightToLeft = document.documentElement.dir === "rtl";
      px(byId("words"), { paddingLeft: rightToLeft ? beside : 0, paddingRight: rightToLeft ? 0 : beside });
    }
    do {
      title.style.fontSize = Math.round(Math.max(share * sizes.title, Math.min(sizes.small, 1.6 * share * sizes.small))) + "px";
      rest.style.fontSize = Math.round(Math.min(1, 1.2 * share) * sizes.small) + "px";
      share -= 0.04;
    } while (share > SMALLEST_STATEMENT && tooLarge(box));
    return parseInt(rest.style.fontSize, 10);
  };

  function tooLarge(box) {
    var words = byId("words");
    return words.offsetHeight > box.clientHeight - 2 * parseFloat(box.style.paddingTop) || words.scrollWidth > words.clientWidth;
  }

  // `page` is one of `foot.js`, or null; the clock stands beside it where there is room.
  balie.drawFoot = function (clock, page, quiet, sizes) {
    var plate = byId("letter");
    px(byId("foot"), { height: sizes.footHeight, fontSize: sizes.small });
    byId("foot").style.lineHeight = sizes.footLine + "px";
    byId("foot").className = quiet ? "quiet" : page && page.urgent ? "urgent" : "";
    px(byId("line"), { marginLeft: sizes.margin, marginRight: sizes.margin, height: sizes.footHeight - sizes.grid });
    shown(byId("clock"), clock !== "");
    px(byId("clock"), { width: Math.ceil(balie.textWidth(clock, sizes.small, "clock")) });
    emptied(byId("clock")).appendChild(document.createTextNode(clock));
    shown(plate, Boolean(page && page.letter));
    px(plate, { width: Math.round(1.1 * sizes.small), height: sizes.small, borderRadius: 2 * sizes.grid });
    plate.style.lineHeight = sizes.small + "px";
    emptied(plate).appendChild(document.createTextNode(page ? page.letter : ""));
    emptied(byId("said")).appendChild(document.createTextNode(page ? page.text : ""));
    drawSaid(page ? page.text.split("\n") : [""], balie.roomOfFoot(sizes, clock !== "", page && page.letter), sizes);
  };

  function drawSaid(lines, widthPx, sizes) {
    var said = byId("said");
    var linePx = lines.length > 1 ? Math.round(SEVERAL_LINES_EM * sizes.small) : sizes.footLine;
    var fonts = lines.map(function (line) {
      return fontThatFits(line, widthPx, sizes.small, Math.round(sizes.small / 2), "said");
    });
    said.style.fontSize = Math.min.apply(null, fonts) + "px";
    said.style.lineHeight = linePx + "px";
    px(said, { paddingTop: sizes.upright ? Math.max(0, (sizes.footTextHeight - lines.length * linePx) / 2) : 0 });
  }

  // How wide a page of the foot may be.
  balie.roomOfFoot = function (sizes, withClock, letter) {
    var plate = letter && !sizes.upright ? 1.35 * sizes.small : 0;
    return (withClock && !sizes.upright ? sizes.footBeside : sizes.footWhole) - plate;
  };

  // Turned round are the colours of those calls whose key is true here.
  balie.turn = function (keys) {
    var calls = document.querySelectorAll("[data-key]");
    var index, name;
    for (index = 0; index < calls.length; index += 1) {
      name = calls[index].className.replace(" turned", "");
      calls[index].className = keys[calls[index].getAttribute("data-key")] ? name + " turned" : name;
    }
  };
})((window.balie = window.balie || {}));
