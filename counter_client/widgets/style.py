"""What the counter client adds to the stylesheet of the house: captions, key caps, panels inside cards."""

from qtkit.theme.look import Look
from qtkit.theme.stylesheet import stylesheet

ROW_PX = 36
"""The lesser actions, one under the other, and the buttons of a form."""
SEGMENT_PX = 36
"""A filter above a list."""
SECOND_PX = 48
"""The second-largest button."""
DOT_SHARE, DOT_EDGE_SHARE = 0.54, 0.64
"""Of the ring's inside: how far the dot of a chosen one reaches, and where its soft edge ends."""


def counter_stylesheet(look: Look) -> str:
    """The look of the whole program."""
    return stylesheet(look) + _additions(look)


def _additions(look: Look) -> str:
    colours, sizes, lengths = look.palette, look.scale, look.measures
    steady = lengths.focus_border - lengths.border  # a focus ring takes its room from the padding: nothing moves
    idle_on_tint = colours.idle if look.high_contrast else colours.text_quiet  # a tint takes from the contrast
    return f"""
QWidget[role="bar"] {{ background: {colours.surface}; border-bottom: {lengths.border}px solid {colours.hairline}; }}
QWidget[role="foot"] {{ background: {colours.ground}; }}
QWidget[role="foot"][level="warning"] {{
    background: {colours.warning_soft}; border-top: {lengths.focus_border}px solid {colours.warning};
}}
QWidget[role="foot"][level="alarm"] {{
    background: {colours.bad_soft}; border-top: {lengths.focus_border}px solid {colours.bad};
}}
QWidget[role="help"] {{
    background: {colours.house_soft}; border-bottom: {lengths.focus_border}px solid {colours.house};
}}
QWidget[role="help"][level="loud"] {{ background: {colours.warning}; border: none; }}
QWidget[role="help"][level="loud"] QLabel, QWidget[role="help"][level="loud"] QWidget[role="sign"] {{
    color: {colours.surface};
}}
QWidget[role="help"][level="loud"] QPushButton {{
    background: {colours.surface}; color: {colours.text}; border-color: {colours.surface};
}}
QWidget[role="help"][level="loud"] QPushButton:hover {{ background: {colours.house_soft}; }}
QWidget[role="help"][level="loud"] QPushButton:focus {{ border-color: {colours.text}; }}
QWidget[role="help"][level="loud"] QPushButton:disabled {{
    background: transparent; color: {colours.surface}; border-color: transparent;
}}
QLabel[role="caption"] {{
    color: {colours.text_quiet}; font-size: {sizes.small}px; font-weight: 600; min-height: {3 * lengths.grid}px;
}}
QScrollArea[role="plain"], QScrollArea[role="plain"] > QWidget > QWidget {{ background: transparent; border: none; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="loud"] {{ font-weight: 600; font-size: {sizes.body}px; }}
QLabel[role="reason"] {{
    background: {colours.house_soft}; border-left: {2 * lengths.focus_border}px solid {colours.house};
    padding: {lengths.grid}px;
}}
QLabel[role="ready"] {{
    border: {lengths.border}px solid {colours.hairline}; border-left: {2 * lengths.focus_border}px solid {colours.line};
    padding: {lengths.grid}px;
}}
QFrame[role="card"][paused="true"] {{
    background: {colours.warning_soft}; border: {lengths.focus_border}px solid {colours.warning};
}}
QLabel[role="stage"] {{
    background: {colours.house_soft}; color: {colours.house}; font-size: {sizes.small}px; font-weight: 700;
    border: {lengths.border}px solid {colours.house};
    border-radius: {lengths.radius}px; padding: {lengths.grid // 4}px {lengths.grid}px;
}}
QPushButton[role="row"] {{ min-height: {ROW_PX - 2 * lengths.border}px; }}
QPushButton[role="submit"] {{
    min-height: {ROW_PX - 2 * lengths.border}px; font-weight: 600;
    border-color: {colours.house}; color: {colours.house};
}}
QPushButton[role="second"] {{
    min-height: {SECOND_PX - 2 * lengths.border}px; font-weight: 600; font-size: {sizes.lead}px;
    border-color: {colours.house}; color: {colours.house};
}}
QDialog {{ border: {lengths.focus_border if look.high_contrast else lengths.border}px solid {colours.line}; }}
QDialog QPushButton, QDialog QPushButton[role="primary"] {{
    min-height: {ROW_PX - 2 * lengths.border}px; font-size: {sizes.body}px;
}}
QPushButton:focus {{
    min-height: {lengths.touch_target - 2 * steady}px; padding: 0 {2 * lengths.grid - steady}px;
}}
QPushButton[role="primary"]:focus {{ min-height: {2 * lengths.touch_target - 2 * steady}px; }}
QPushButton[role="row"]:focus, QPushButton[role="submit"]:focus, QDialog QPushButton:focus,
QDialog QPushButton[role="primary"]:focus {{
    min-height: {ROW_PX - 2 * lengths.focus_border}px;
}}
QPushButton[role="second"]:focus {{ min-height: {SECOND_PX - 2 * lengths.focus_border}px; }}
QLineEdit:focus, QComboBox:focus {{
    min-height: {lengths.touch_target - 2 * steady}px; padding: 0 {lengths.grid - steady}px;
}}
QPushButton[role="segment"], QPushButton[role="segment"]:focus {{
    min-height: {SEGMENT_PX - 2 * lengths.focus_border}px; padding: 0; border-width: {lengths.focus_border}px;
}}
QPushButton[role="segment"] {{ border-color: transparent; background: transparent; }}
QPushButton[role="segment"]:checked {{
    background: {colours.house_soft}; border-color: {colours.house}; font-weight: 700;
}}
QPushButton[role="segment"]:focus {{ border-color: {colours.focus}; }}
QPushButton[role="flat"] {{ border-color: transparent; background: transparent; }}
QPushButton[role="flat"]:hover {{ background: {colours.house_soft}; }}
QPushButton[role="flat"]:focus {{ border-color: {colours.focus}; }}
QCheckBox, QRadioButton {{ spacing: {lengths.grid}px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {2 * lengths.grid}px; height: {2 * lengths.grid}px; background: {colours.surface};
    border: {lengths.border}px solid {colours.line};
}}
QRadioButton::indicator {{ border-radius: {lengths.grid + lengths.border}px; }}
QRadioButton::indicator:checked {{ background: {_dot(colours.text, colours.surface)}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
    width: {2 * (lengths.grid - steady)}px; height: {2 * (lengths.grid - steady)}px;
    border: {lengths.focus_border}px solid {colours.focus};
}}
QLineEdit[lacks="true"] {{ background: {colours.warning_soft}; }}
QLineEdit[lacks="true"]:!focus {{ border-color: {colours.warning}; }}
QWidget[role="sign"][level="lacks"] {{ color: {colours.warning}; }}
QLineEdit {{ placeholder-text-color: {colours.idle}; }}
QComboBox::drop-down {{ border: none; width: {4 * lengths.grid}px; }}
QComboBox::down-arrow {{ image: none; }}
QPushButton:disabled, QPushButton[role="primary"]:disabled, QPushButton[role="submit"]:disabled,
QPushButton[role="second"]:disabled {{
    background: transparent; color: {colours.idle};
    border-color: {"transparent" if look.high_contrast else colours.hairline};
}}
QPushButton[role="flat"]:disabled {{ border-color: transparent; }}
QWidget[role="help"] QPushButton:disabled, QFrame[role="card"][paused="true"] QPushButton:disabled {{
    color: {idle_on_tint};
}}
QHeaderView {{ padding: 0; }}
QHeaderView::section {{
    padding-left: {lengths.grid}px; padding-right: 0; min-height: {3 * lengths.grid}px;
    border-bottom: {lengths.border}px solid {colours.hairline};
}}
QScrollBar:vertical {{ background: transparent; width: {lengths.grid + lengths.focus_border}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {colours.line}; min-height: {4 * lengths.grid}px; border-radius: {lengths.grid // 2}px;
    margin: 0 0 0 {lengths.focus_border}px;
}}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
QTableView {{ border: none; outline: 0; border-top: {lengths.focus_border}px solid transparent; }}
QTableView:focus {{ border: none; border-top: {lengths.focus_border}px solid {colours.focus}; }}
QTabWidget::tab-bar {{ left: 0; }}
"""


def _dot(dot: str, ground: str) -> str:
    """A round dot in the middle, in the colours of the theme: what Qt draws of itself knows none of them."""
    stops = f"stop: 0 {dot}, stop: {DOT_SHARE} {dot}, stop: {DOT_EDGE_SHARE} {ground}, stop: 1 {ground}"
    return f"qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, {stops})"
