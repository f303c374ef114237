"""The example site's texts in the languages that the site itself does not have, so that every language looks meant."""

from wire.things import Texts

TRANSLATIONS: dict[str, dict[str, str]] = {
    "Stadswinkel": {"de": "Bürgerbüro", "ar": "مكتب المدينة"},
    "Donderdag zijn wij open tot 20.00 uur.": {
        "de": "Donnerstags bis 20.00 Uhr geöffnet.",
        "ar": "نعمل يوم الخميس حتى الساعة 20:00.",
    },
    "Bij de receptie, links van de ingang.": {
        "de": "Am Empfang, links vom Eingang.",
        "ar": "في الاستقبال، على يسار المدخل.",
    },
    # services
    "Burgerzaken": {"de": "Bürgerangelegenheiten", "ar": "شؤون المواطنين"},
    "Geboorte, familie en vertrek": {"de": "Geburt, Familie und Wegzug", "ar": "الولادة والأسرة والمغادرة"},
    "Snelbalie": {"de": "Schnellschalter", "ar": "الشباك السريع"},
    "Belastingen en parkeren": {"de": "Steuern und Parken", "ar": "الضرائب ومواقف السيارات"},
    "Zorg en inkomen": {"de": "Pflege und Einkommen", "ar": "الرعاية والدخل"},
    "Bouwen en wonen": {"de": "Bauen und Wohnen", "ar": "البناء والسكن"},
    # zones
    "Entree": {"de": "Eingang", "ar": "المدخل"},
    "Noord": {"de": "Nord", "ar": "الشمال"},
    "Zuid": {"de": "Süd", "ar": "الجنوب"},
    "Wachtruimte Entree": {"de": "Wartebereich Eingang", "ar": "صالة انتظار المدخل"},
    "Wachtruimte Noord": {"de": "Wartebereich Nord", "ar": "صالة انتظار الشمال"},
    "Wachtruimte Zuid": {"de": "Wartebereich Süd", "ar": "صالة انتظار الجنوب"},
    # products that need no appointment, most asked first
    "Paspoort, ID-kaart of rijbewijs afhalen": {
        "de": "Pass, Ausweis oder Führerschein abholen",
        "ar": "استلام جواز السفر أو الهوية أو رخصة القيادة",
    },
    "Paspoort aanvragen": {"de": "Reisepass beantragen", "ar": "طلب جواز سفر"},
    "Rijbewijs aanvragen of verlengen": {
        "de": "Führerschein beantragen oder verlängern",
        "ar": "طلب رخصة القيادة أو تجديدها",
    },
    "Identiteitskaart aanvragen": {"de": "Personalausweis beantragen", "ar": "طلب بطاقة هوية"},
    "Verhuizing doorgeven": {"de": "Umzug melden", "ar": "الإبلاغ عن تغيير العنوان"},
    "Uittreksel Basisregistratie Personen": {"de": "Meldebescheinigung", "ar": "مستخرج من سجل السكان"},
    "Verklaring omtrent het gedrag (VOG)": {"de": "Führungszeugnis", "ar": "شهادة حسن السيرة"},
    "Document kwijt of gestolen": {"de": "Dokument verloren oder gestohlen", "ar": "وثيقة مفقودة أو مسروقة"},
    "Geboorte aangeven": {"de": "Geburt anmelden", "ar": "تسجيل ولادة"},
    "Parkeervergunning": {"de": "Parkausweis", "ar": "تصريح وقوف السيارات"},
    "Kwijtschelding van belasting": {"de": "Steuererlass", "ar": "الإعفاء من الضريبة"},
    "Akte van geboorte, huwelijk of overlijden": {
        "de": "Geburts-, Heirats- oder Sterbeurkunde",
        "ar": "شهادة ميلاد أو زواج أو وفاة",
    },
    "Handtekening legaliseren": {"de": "Unterschrift beglaubigen", "ar": "تصديق توقيع"},
    "Bewijs van in leven zijn": {"de": "Lebensbescheinigung", "ar": "شهادة بقاء على قيد الحياة"},
    "Gehandicaptenparkeerkaart": {"de": "Behindertenparkausweis", "ar": "بطاقة وقوف لذوي الإعاقة"},
    "Huisvestingsvergunning": {"de": "Wohnungsgenehmigung", "ar": "تصريح سكن"},
    "Uw oude paspoort of identiteitskaart en een pasfoto die niet ouder is dan 6 maanden.": {
        "de": "Ihren alten Pass oder Ausweis und ein Passfoto, das nicht älter als 6 Monate ist.",
        "ar": "جواز سفرك القديم أو بطاقة هويتك وصورة لا يزيد عمرها عن 6 أشهر.",
    },
}
"""By the Dutch text."""


def in_all_languages(texts: Texts) -> dict[str, str]:
    """A text that nobody translated stays as it is: the screens then show the site's first language."""
    return {**texts, **TRANSLATIONS.get(texts.get("nl", ""), {})}
