"""The look of Qt Widgets, for the counter client: the same colours and sizes as the QML screens."""

from qtkit.theme.look import Look


def stylesheet(look: Look) -> str:
    """Style by what a widget is for: `setProperty("role", "primary" | "title" | "number" | "quiet" | ...)`."""
    colours, sizes, lengths = look.palette, look.scale, look.measures
    return f"""
* {{ font-size: {sizes.body}px; color: {colours.text}; }}
QMainWindow, QDialog, QWidget[role="ground"] {{ background: {colours.ground}; }}
QToolTip {{
    background: {colours.surface}; color: {colours.text};
    border: {lengths.border}px solid {colours.line}; padding: {lengths.grid // 2}px;
}}

QFrame[role="card"] {{
    background: {colours.surface}; border: {lengths.border}px solid {colours.hairline};
    border-radius: {lengths.radius}px;
}}
QLabel {{ background: transparent; }}
QLabel[role="quiet"] {{ color: {colours.text_quiet}; font-size: {sizes.small}px; }}
QLabel[role="lead"] {{ font-size: {sizes.lead}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {sizes.heading}px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {sizes.title}px; font-weight: 700; }}
QLabel[role="number"] {{ font-size: {sizes.number}px; font-weight: 900; color: {colours.house}; }}
QLabel[role="good"] {{ color: {colours.good}; }}
QLabel[role="warning"] {{ color: {colours.warning}; }}
QLabel[role="bad"] {{ color: {colours.bad}; }}
QLabel[role="notice"] {{
    color: {colours.warning}; background: {colours.warning_soft};
    border: {lengths.border}px solid {colours.warning}; border-radius: {lengths.radius}px; padding: {lengths.grid}px;
}}

QPushButton {{
    min-height: {lengths.touch_target}px; padding: 0 {2 * lengths.grid}px;
    background: {colours.surface}; color: {colours.text};
    border: {lengths.border}px solid {colours.line}; border-radius: {lengths.radius}px;
}}
QPushButton:hover {{ background: {colours.house_soft}; }}
QPushButton:pressed, QPushButton:checked {{ background: {colours.house_soft}; border-color: {colours.house}; }}
QPushButton:focus {{ border: {lengths.focus_border}px solid {colours.focus}; }}
QPushButton:disabled {{ color: {colours.line}; border-color: {colours.hairline}; background: {colours.ground}; }}
QPushButton[role="primary"] {{
    min-height: {2 * lengths.touch_target}px; font-size: {sizes.heading}px; font-weight: 700;
    background: {colours.house}; color: {colours.on_house}; border-color: {colours.house};
}}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{ background: {colours.house_pressed}; }}
QPushButton[role="primary"]:focus {{ border: {lengths.focus_border}px solid {colours.focus}; }}
QPushButton[role="primary"]:disabled {{
    background: {colours.ground}; color: {colours.text_quiet}; border-color: {colours.line};
}}

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {{
    min-height: {lengths.touch_target}px; padding: 0 {lengths.grid}px;
    background: {colours.surface}; color: {colours.text};
    border: {lengths.border}px solid {colours.line}; border-radius: {lengths.radius}px;
    selection-background-color: {colours.house}; selection-color: {colours.on_house};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus {{
    border: {lengths.focus_border}px solid {colours.focus};
}}
QComboBox QAbstractItemView {{
    background: {colours.surface}; selection-background-color: {colours.house};
    selection-color: {colours.on_house};
}}

QTableView {{
    background: {colours.surface}; alternate-background-color: {colours.ground};
    border: {lengths.border}px solid {colours.hairline}; gridline-color: {colours.hairline};
    selection-background-color: {colours.house_soft}; selection-color: {colours.text};
}}
QTableView:focus {{ border: {lengths.border}px solid {colours.focus}; }}
QHeaderView, QHeaderView::section {{
    background: {colours.surface}; color: {colours.text_quiet}; font-size: {sizes.small}px;
    border: none; padding: {lengths.grid // 2}px {lengths.grid}px;
}}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{
    background: transparent; color: {colours.text_quiet}; padding: {lengths.grid}px {2 * lengths.grid}px;
    border-bottom: {lengths.focus_border}px solid transparent;
}}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.house}; font-weight: 600; }}
QTabBar::tab:focus {{ color: {colours.text}; border-bottom-color: {colours.focus}; }}
QStatusBar {{ background: {colours.ground}; color: {colours.text_quiet}; }}
QStatusBar::item {{ border: none; }}
"""
