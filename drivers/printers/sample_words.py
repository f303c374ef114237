"""What the sample tickets say in each language of a city hall; the long ones are there to break lines and layouts."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class SampleWords:
    number_label: str
    passport: str
    extract: str
    seat: str
    appointment: str
    turn: str
    wait: str
    bring_title: str
    bring: tuple[str, ...]
    footer: str
    code_label: str
    copy_word: str
    printed_at: str
    long_product: str
    """Longer than any line of narrow paper, with words that must be divided where the language has such."""
    long_bring: tuple[str, ...]


DUTCH = SampleWords(
    number_label="Uw nummer",
    passport="Paspoort aanvragen",
    extract="Uittreksel Basisregistratie Personen",
    seat="Neem plaats: Zone Blauw, begane grond.",
    appointment="Uw afspraak is om 10.40\u00a0uur.",
    turn="Rond die tijd bent u aan de beurt.",
    wait="Er zijn 6 bezoekers voor u. U wacht 15 tot 30 minuten.",
    bring_title="Houd dit klaar",
    bring=("Uw oude paspoort of identiteitskaart", "Een recente pasfoto", "Uw bankpas"),
    footer="Uw nummer komt op het grote scherm. Ga dan naar de balie die ernaast staat.",
    code_label="Voor de medewerker",
    copy_word="KOPIE",
    printed_at="Maandag 7\u00a0september om 10.32\u00a0uur",
    long_product="Arbeidsongeschiktheidsverzekeringsverklaring en meerderjarigheidsverklaring aanvragen",
    long_bring=("Ziektekostenverzekeringspolis of inkomensverklaring", "Huurovereenkomst (ten hoogste 3 maanden oud)"),
)

ENGLISH = SampleWords(
    number_label="Your number",
    passport="Apply for a passport",
    extract="Extract from the population register",
    seat="Take a seat: blue zone, ground floor.",
    appointment="Your appointment is at 10:40.",
    turn="It is your turn at about that time.",
    wait="6 visitors are before you. You wait 15 to 30 minutes.",
    bring_title="Have this ready",
    bring=("Your old passport or identity card", "A recent passport photograph", "Your bank card"),
    footer="Your number appears on the large screen. Then go to the counter that stands beside it.",
    code_label="For our staff",
    copy_word="COPY",
    printed_at="Monday 7\u00a0September at 10:32",
    long_product="Internationalisation of certificates and acknowledgement of a registered partnership",
    long_bring=("Documentation of your circumstances or an administrative declaration", "Your tenancy agreement"),
)

GERMAN = SampleWords(
    number_label="Ihre Nummer",
    passport="Reisepass beantragen",
    extract="Auszug aus dem Melderegister",
    seat="Nehmen Sie Platz: Blaue Zone, Erdgeschoss.",
    appointment="Ihr Termin ist um 10:40\u00a0Uhr.",
    turn="Um diese Zeit sind Sie an der Reihe.",
    wait="Vor Ihnen warten 6 Personen. Sie warten 15 bis 30 Minuten.",
    bring_title="Bitte bereithalten",
    bring=("Ihren alten Reisepass oder Personalausweis", "Ein aktuelles Passfoto", "Ihre Bankkarte"),
    footer="Ihre Nummer erscheint auf dem großen Bildschirm. Gehen Sie dann zu dem Schalter, der daneben steht.",
    code_label="Für unser Personal",
    copy_word="KOPIE",
    printed_at="Montag, 7.\u00a0September, 10:32\u00a0Uhr",
    long_product="Aufenthaltserlaubnisverlängerungsantrag und Verpflichtungserklärung für Besuchsaufenthalte",
    long_bring=(
        "Krankenversicherungsbescheinigung oder Versicherungsnachweis",
        "Wohnungsgeberbestätigung (höchstens 3 Monate alt)",
    ),
)

FRENCH = SampleWords(
    number_label="Votre numéro",
    passport="Demander un passeport",
    extract="Extrait du registre de la population",
    seat="Prenez place\u202f: zone bleue, rez-de-chaussée.",
    appointment="Votre rendez-vous est à 10\u00a0h\u00a040.",
    turn="Votre tour viendra vers cette heure.",
    wait="6 personnes sont avant vous. Vous attendez de 15 à 30 minutes.",
    bring_title="À préparer",
    bring=("Votre ancien passeport ou carte d’identité", "Une photo d’identité récente", "Votre carte bancaire"),
    footer="Votre numéro apparaît sur le grand écran. Allez alors au guichet indiqué à côté.",
    code_label="Pour notre personnel",
    copy_word="COPIE",
    printed_at="Lundi 7\u00a0septembre à 10\u00a0h\u00a032",
    long_product="Légalisation intergouvernementale et retranscription d’un acte d’enregistrement",
    long_bring=("L’attestation d’assurance complémentaire", "Le contrat de location (3 mois au plus)"),
)

POLISH = SampleWords(
    number_label="Państwa numer",
    passport="Wniosek o paszport",
    extract="Odpis z rejestru mieszkańców",
    seat="Proszę usiąść: strefa niebieska, parter.",
    appointment="Wizyta jest umówiona na godz.\u00a010:40.",
    turn="Około tej godziny przyjdzie kolej na Państwa numer.",
    wait="Przed Państwem jest 6 osób. Czas oczekiwania: od 15 do 30 minut.",
    bring_title="Proszę przygotować",
    bring=("Stary paszport lub dowód osobisty", "Aktualne zdjęcie paszportowe", "Kartę płatniczą"),
    footer="Numer pojawi się na dużym ekranie. Proszę wtedy podejść do okienka podanego obok.",
    code_label="Dla personelu",
    copy_word="KOPIA",
    printed_at="Poniedziałek, 7\u00a0września, 10:32",
    long_product="Zaświadczenie o niezaleganiu z dziewięćdziesięciodziewięcioletnim użytkowaniem wieczystym",
    long_bring=("Pełnomocnictwo lub upoważnienie współwłaściciela", "Umowa najmu (nie starsza niż 3 miesiące)"),
)

UKRAINIAN = SampleWords(
    number_label="Ваш номер",
    passport="Оформлення паспорта",
    extract="Витяг з реєстру населення",
    seat="Сідайте, будь ласка: синя зона, перший поверх.",
    appointment="Вас записано на 10:40.",
    turn="Приблизно в цей час настане ваша черга.",
    wait="Перед вами 6 осіб. Чекати від 15 до 30 хвилин.",
    bring_title="Підготуйте, будь ласка",
    bring=("Старий паспорт або посвідчення особи", "Нещодавнє фото на паспорт", "Банківська картка"),
    footer="Ваш номер з’явиться на великому екрані. Тоді підійдіть до віконця, вказаного поруч.",
    code_label="Для персоналу",
    copy_word="КОПІЯ",
    printed_at="Понеділок, 7\u00a0вересня, 10:32",
    long_product="Підтвердження сільськогосподарсько-машинобудівної освіти та перереєстрація місця проживання",
    long_bring=("Медичне страхування або висококваліфікаційне посвідчення", "Договір оренди (не старший 3 місяців)"),
)

TURKISH = SampleWords(
    number_label="Numaranız",
    passport="Pasaport başvurusu",
    extract="Nüfus kaydı örneği",
    seat="Lütfen oturun: mavi bölge, zemin kat.",
    appointment="Randevunuz saat 10.40’ta.",
    turn="Sıranız yaklaşık o saatte gelecek.",
    wait="Önünüzde 6 kişi var. 15 ila 30 dakika bekleyeceksiniz.",
    bring_title="Bunları hazırlayın",
    bring=("Eski pasaportunuz veya kimlik kartınız", "Yeni çekilmiş bir fotoğraf", "Banka kartınız"),
    footer="Numaranız büyük ekranda görünecek. O zaman yanında yazan gişeye gidin.",
    code_label="Personel için",
    copy_word="KOPYA",
    printed_at="7\u00a0Eylül Pazartesi, 10.32",
    long_product="Uluslararasılaştırılamayabilecek belgelerin vatandaşlıklandırılmışlarca onaylanması",
    long_bring=("Sağlık sigortası belgenizin onaylanmış örneği", "Kira sözleşmeniz (en fazla 3 aylık)"),
)

ARABIC = SampleWords(
    number_label="رقمك",
    passport="طلب جواز سفر (Paspoort)",
    extract="مستخرج من سجل السكان",
    seat="يرجى الجلوس: المنطقة الزرقاء، الطابق الأرضي.",
    appointment="موعدك الساعة 10.40.",
    turn="سيحين دورك في هذا الوقت تقريبًا.",
    wait="أمامك 6 أشخاص. مدة الانتظار من 15 إلى 30 دقيقة.",
    bring_title="يرجى تحضير ما يلي",
    bring=("جواز السفر القديم أو بطاقة الهوية", "صورة شخصية حديثة", "البطاقة المصرفية"),
    footer="سيظهر رقمك على الشاشة الكبيرة. توجه عندئذ إلى الشباك المكتوب بجانبه.",
    code_label="للموظف",
    copy_word="نسخة",
    printed_at="الإثنين 7\u00a0سبتمبر، الساعة 10.32",
    long_product="التصديق على الوثائق الأجنبية واستخراج شهادة بتسجيل الشراكة المدنية (Geregistreerd partnerschap)",
    long_bring=(
        "شهادة التأمين الصحي أو ما يثبت الاشتراك فيه (Verzekeringsbewijs)",
        "عقد الإيجار (منذ 3 أشهر على الأكثر)",
    ),
)

WORDS: Mapping[str, SampleWords] = MappingProxyType(
    {
        "nl": DUTCH,
        "en": ENGLISH,
        "de": GERMAN,
        "fr": FRENCH,
        "pl": POLISH,
        "uk": UKRAINIAN,
        "tr": TURKISH,
        "ar": ARABIC,
    }
)
