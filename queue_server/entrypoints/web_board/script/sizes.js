// How the glass is divided: from its size in pixels, its size in the hall, and how far away its last reader sits.
// The same measures as those of the lobby display (`display/proportions.py`, `qtkit/theme/type_scale.py`).
(function (balie) {
  "use strict";

  var CAP_HEIGHT_DEG = 0.7; // EN 301 549, 5.1.4: a capital as the reader's eye sees it
  var CAP_HEIGHT_EM = 0.714; // of Noto Sans; other faces of televisions are within two hundredths of it
  var MM_PER_INCH = 25.4;
  var GRID_FOR_PX = 1080; // a grid of 8 pixels on a screen whose shorter side has as many
  var WIDEST_STEP = 1.27;
  var LARGEST_SHARE = 0.2;

  var RECENT_ROW_EM = 5;
  var BARE_ROW_EM = 4.4; // without an arrow
  var CLOCK_EM = 2.7;
  var SHORTEST_PAGE_EM = 7.4;
  var FOOT_LINE_EM = 1.32;
  var FURTHER_LINE_EM = 1.1;
  var COLUMN_SHARE = 1 / 3;
  var WIDEST_COLUMN_SHARE = 0.45;
  var UPRIGHT_LARGE_SHARE = 0.55;
  var UPRIGHT_SHARED_SHARE = 0.7;
  var LARGEST_RECENT = 1.15;
  var SIGN_LINE_EM = 1.16;
  var NUMBER_LEADS = 1.5;
  var SHARED_NUMBER_LEADS = 2;

  balie.CAP_HEIGHT_EM = CAP_HEIGHT_EM;

  // `asked` has diagonal_inch, viewing_distance_mm and recent_calls, `shared` is true while two calls share the large
  // place, and the foot is as high as `lines` need; everything that is answered is in pixels.
  balie.sizes = function (width, height, asked, shared, lines) {
    var shorter = Math.min(width, height);
    var pixelsPerMm = Math.sqrt(width * width + height * height) / (asked.diagonal_inch * MM_PER_INCH);
    var capitalMm = asked.viewing_distance_mm * Math.tan((CAP_HEIGHT_DEG * Math.PI) / 180);
    // Never so large that a line of the foot holds nothing: the settings may say 30 m for a tablet.
    var small = Math.min(Math.ceil((capitalMm * pixelsPerMm) / CAP_HEIGHT_EM), Math.floor(width / SHORTEST_PAGE_EM));
    var step = Math.min(WIDEST_STEP, Math.pow(Math.max(1, (LARGEST_SHARE * shorter) / small), 0.2));
    var title = Math.ceil(small * Math.pow(step, 4));
    var grid = Math.max(2, Math.round((8 * shorter) / GRID_FOR_PX));
    var upright = height > width;
    var margin = 6 * grid;
    var capital = Math.ceil(CAP_HEIGHT_EM * small);
    var footLine = Math.ceil(FOOT_LINE_EM * small);
    var furtherLine = Math.ceil(FURTHER_LINE_EM * small);
    var footHeight = (upright ? 2 : 1) * footLine + (lines - 1) * furtherLine + grid;
    var wholeWidth = width - 2 * margin;
    var besideClock = wholeWidth - (upright ? 0 : Math.ceil(CLOCK_EM * small) + margin);
    var aboveFoot = height - footHeight;

    var withArrow = widthOfRecent(width, upright, Math.ceil(RECENT_ROW_EM * small) + 2 * margin);
    var recentWidth = withArrow || widthOfRecent(width, upright, Math.ceil(BARE_ROW_EM * small) + 2 * margin);
    var leastRow = capital + 6 * grid;
    var mostForRecent = Math.round(asked.recent_calls * LARGEST_RECENT * leastRow);
    var recentHeight = upright
      ? Math.min(Math.round((1 - UPRIGHT_LARGE_SHARE) * aboveFoot), mostForRecent)
      : aboveFoot;
    var rows = recentWidth ? Math.max(0, Math.min(asked.recent_calls, Math.floor((recentHeight - 2 * grid) / leastRow))) : 0;
    var rowHeight = rows ? Math.floor((recentHeight - 2 * grid) / rows) : 0;
    var recentFont = Math.min(
      Math.round(LARGEST_RECENT * small),
      Math.floor((recentWidth - 2 * margin) / (withArrow ? RECENT_ROW_EM : BARE_ROW_EM)),
      Math.floor((rowHeight - 6 * grid) / CAP_HEIGHT_EM)
    );
    var signHeight = aboveFoot - (upright && rows ? recentHeight : 0) - 3 * margin - 8 * grid;
    var zoneHeight = SIGN_LINE_EM * small;
    var withZone = largestLedFont(signHeight - zoneHeight, NUMBER_LEADS, small, title);
    var zoneShown = leads(signHeight - zoneHeight, withZone);
    var sharedRows = upright && rows ? rowsBelowTwo(rows, rowHeight, aboveFoot - 2 * grid) : rows;
    var sharedRecentHeight = upright && rows ? sharedRows * rowHeight + 2 * grid : recentHeight;
    var sharedHeight = (aboveFoot - (upright && rows ? sharedRecentHeight : 0)) / 2 - 16 * grid;
    return {
      width: width,
      height: height,
      upright: upright,
      grid: grid,
      margin: margin,
      small: small,
      title: title,
      footHeight: footHeight,
      footLine: footLine,
      furtherLine: furtherLine,
      footTextHeight: footHeight - grid - (upright ? footLine : 0),
      footWhole: wholeWidth,
      footBeside: besideClock,
      clockBeside: upright || besideClock >= SHORTEST_PAGE_EM * small,
      recentWidth: rows ? recentWidth : 0,
      recentHeight: rows ? (shared ? sharedRecentHeight : recentHeight) : 0,
      rows: shared ? sharedRows : rows,
      rowHeight: rowHeight,
      recentFont: Math.max(small, recentFont),
      recentArrowShown: withArrow > 0,
      numberLeads: leads(signHeight, small),
      counterFont: zoneShown ? withZone : largestLedFont(signHeight, NUMBER_LEADS, small, title),
      sharedCounterFont: largestLedFont(sharedHeight, SHARED_NUMBER_LEADS, small, title),
      sharedBeside: !leads(sharedHeight, small),
      zoneShown: zoneShown
    };
  };

  function widthOfRecent(width, upright, needed) {
    if (upright) return needed <= width ? width : 0;
    return needed <= WIDEST_COLUMN_SHARE * width ? Math.max(Math.round(COLUMN_SHARE * width), needed) : 0;
  }

  // Rows keep their height; one is left for a call that is awaited.
  function rowsBelowTwo(rows, rowHeight, height) {
    return Math.min(rows, Math.max(1, Math.floor(((1 - UPRIGHT_SHARED_SHARE) * height) / rowHeight)));
  }

  // For one line on the sign, with the number above it that many times larger.
  function largestLedFont(height, lead, small, title) {
    return Math.max(small, Math.min(title, Math.floor(height / (SIGN_LINE_EM + lead * CAP_HEIGHT_EM))));
  }

  function leads(height, counterFont) {
    return height - SIGN_LINE_EM * counterFont >= NUMBER_LEADS * CAP_HEIGHT_EM * counterFont;
  }
})((window.balie = window.balie || {}));
