pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import qtkit.ui

// Holds only the page that is shown: what the page before said of a visitor is gone with it.
Item {
    id: stack

    required property KioskPresenter presenter
    required property Theme theme
    // Pages stand in the lower half, and the number above them.
    property bool low: false
    // What the closing strip will still take of the height.
    property int closingPx: 0
    // What it has taken of it.
    property int takenPx: 0
    readonly property string page: presenter.page

    component Shown: Loader {
        required property string page

        anchors.fill: parent
        active: stack.presenter.page === page
        // A page that waits under a panel is neither read aloud nor reached by keys.
        visible: stack.presenter.panel === ""
    }

    Shown {
        page: "welcome"
        sourceComponent: WelcomePage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "scan"
        sourceComponent: ScanPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "type_code"
        sourceComponent: TypeCodePage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "find"
        sourceComponent: FindPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "letter"
        sourceComponent: LetterPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "checking"
        sourceComponent: CheckingPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "products"
        sourceComponent: ProductsPage {
            presenter: stack.presenter
            theme: stack.theme
            takenPx: stack.takenPx
            keptPx: spares ? stack.closingPx : 0
        }
    }

    Shown {
        page: "search"
        sourceComponent: SearchPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "offer"
        sourceComponent: OfferPage {
            presenter: stack.presenter
            theme: stack.theme
            takenPx: stack.takenPx
            keptPx: spares ? stack.closingPx : 0
        }
    }

    Shown {
        page: "later"
        sourceComponent: LaterPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "days"
        sourceComponent: DaysPage { presenter: stack.presenter; theme: stack.theme; keptPx: stack.closingPx }
    }

    Shown {
        page: "times"
        sourceComponent: TimesPage { presenter: stack.presenter; theme: stack.theme; keptPx: stack.closingPx }
    }

    Shown {
        page: "agree"
        sourceComponent: AgreePage { presenter: stack.presenter; theme: stack.theme; keptPx: stack.closingPx }
    }

    Shown {
        page: "booked"
        sourceComponent: BookedPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "feedback"
        sourceComponent: FeedbackPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "thanks"
        sourceComponent: ThanksPage { theme: stack.theme }
    }

    Shown {
        page: "tablet"
        sourceComponent: TabletPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "ticket"
        sourceComponent: TicketPage { presenter: stack.presenter; theme: stack.theme; low: stack.low; keptPx: stack.closingPx }
    }

    Shown {
        page: "sorry"
        sourceComponent: SorryPage {
            presenter: stack.presenter
            theme: stack.theme
            takenPx: stack.takenPx
            keptPx: spares ? stack.closingPx : 0
        }
    }

    Shown {
        page: "closed"
        sourceComponent: ClosedPage { presenter: stack.presenter; theme: stack.theme }
    }

    Shown {
        page: "out_of_order"
        sourceComponent: OutOfOrderPage { presenter: stack.presenter; theme: stack.theme }
    }

    Loader {
        anchors.fill: parent
        active: stack.presenter.panel === "help"
        sourceComponent: HelpPanel { presenter: stack.presenter; theme: stack.theme }
    }

    Loader {
        anchors.fill: parent
        active: stack.presenter.panel === "languages"
        sourceComponent: LanguagePanel { presenter: stack.presenter; theme: stack.theme }
    }

    Loader {
        anchors.fill: parent
        active: stack.presenter.panel === "aids"
        sourceComponent: AidsPanel { presenter: stack.presenter; theme: stack.theme }
    }
}
