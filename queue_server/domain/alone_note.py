"""What staff must know of a visitor whom a kiosk let in alone; their screens say it in their language."""

NOT_FOUND = "The code of this visitor leads to no appointment: ask what they come for."
CANCELLED = "The appointment of this visitor was cancelled; a kiosk without the server could not know."
OTHER_DAY = "The appointment of this visitor is on another day; a kiosk without the server could not know."
OTHER_PLACE = "The appointment of this visitor is at another place; a kiosk without the server could not know."
TWO_NUMBERS = "This visitor may also have number {number}: the same code was shown twice."

NOTES = (NOT_FOUND, CANCELLED, OTHER_DAY, OTHER_PLACE, TWO_NUMBERS)
