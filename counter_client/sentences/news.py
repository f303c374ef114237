"""What the desktop says of the news, while the clerk looks at another program; never a name."""

from PySide6.QtCore import QCoreApplication

from counter_client.desk.news import Kind, News

translate = QCoreApplication.translate


def news_sentence(news: News) -> str:
    match news.kind:
        case Kind.FOR_YOU:
            return translate("News", "{number} was sent on to you.").format(number=news.about)
        case Kind.FIRST:
            return translate("News", "{number} is waiting for you.").format(number=news.about)
        case Kind.HELP:
            return translate("News", "Somebody asks for help: {place}.").format(place=news.about)
        case Kind.REFUSED:
            return news.about


def waiting_sentence(counter: str, waiting: int) -> str:
    """Beside the icon in the tray."""
    return translate("News", "Counter {counter}: %n wait", None, waiting).format(counter=counter)
