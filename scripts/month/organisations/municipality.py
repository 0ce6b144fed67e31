"""A Dutch municipality: semicolon CSV as Dutch Excel writes it."""

from month.dressing import DRESS_NL
from month.plan import Channel, Sector, WEEK_OFFICE
from month.slots import SLOTS_NL
from month.templates import parse_book
from month.templates import read_book
from month.texts import csv_field


def municipality_rows(contacts, write):
    write("Zaaknummer;Ontvangen op;Kanaal;Klantnummer;Onderwerp;Omschrijving;Behandelgroep;Medewerker;"
          "Behandeltijd (min);Doorverbonden;Route;Afgehandeld op;Antwoord;Status\r\n")
    for c in contacts:
        hour, minute = divmod(c.second // 60, 60)
        minutes = ("%.1f" % c.minutes).replace(".0", "").replace(".", ",")
        answer = c.answer
        if c.log:
            moment, text = c.log
            answer += " [%02d-%02d %02d:%02d] %s" % (moment.day, moment.month, moment.hour, moment.minute, text)
        closed = c.closed
        write(";".join((
            c.ident, "%02d-%02d-%d %02d:%02d" % (c.day.day, c.day.month, c.day.year, hour, minute),
            c.channel.name, str(c.cust), csv_field(c.subject), csv_field(c.text), c.route[-1], c.agent,
            minutes, str(len(c.route) - 1), ">".join(c.route),
            "%02d-%02d-%d %02d:%02d" % (closed.day, closed.month, closed.year, closed.hour, closed.minute)
            if closed else "",
            csv_field(answer.strip()), "Afgehandeld" if closed else "In behandeling")) + "\r\n")
        yield c

MUNICIPALITY = Sector(
    key="municipality", lang="nl", dress=DRESS_NL, organisation="Gemeente Waterbroek",
    questions=parse_book(read_book("municipality"), SLOTS_NL),
    channels=[
        Channel("phone", "Telefoon", 0.56, WEEK_OFFICE, (510, 1019, 620), False, 1.0),
        Channel("mail", "E-mail", 0.24, (1.2, 1.1, 1.0, 1.0, 0.95, 0.5, 0.55), (390, 1415, 680), True, 1.25),
        Channel("chat", "Chat", 0.10, WEEK_OFFICE, (540, 1019, 800), True, 1.15),
        Channel("desk", "Balie", 0.10, (1.1, 1.0, 1.0, 1.3, 0.8, 0.0, 0.0), (540, 1005, 660), False, 1.3),
    ],
    front="KCC", spare_group="Burgerzaken", third_group="Backoffice",
    agents=("A. Bakhuis;R. Oosterveld;S. Yilmaz;M. Talsma;J. Peperkamp;L. Verhulst;K. Nowicki;D. Ramlal;"
            "T. Wiersema;E. Kloosterhof;N. Chaouki;P. Slagter;H. Drijver;B. Rozema;F. Mertens;C. Jansma;"
            "W. Lansink;G. Hofstee").split(";"),
    first_customer=1000000,
    ident=lambda first, n: "KCC%02d%02d-%05d" % (first.year % 100, first.month, n),
    category=lambda q: {"reisdocumenten": "Burgerzaken - reisdocumenten", "rijbewijs": "Burgerzaken - rijbewijzen",
                        "afspraken": "Afspraken", "verhuizing": "Burgerzaken - verhuizing", "afval": "Afval",
                        "belastingen": "Belastingen", "parkeren": "Parkeren", "burgerzaken": "Burgerzaken - overig",
                        "openbare ruimte": "Melding openbare ruimte", "bouwen en wonen": "Vergunningen",
                        "zorg en Wmo": "Wmo", "werk en inkomen": "Werk en inkomen",
                        }.get(q.product, "Algemeen"),
    chat_subject="Chatgesprek",
    quote_head="Van: %(name)s\nVerzonden: %(date)s\nAan: %(to)s\n",
    events=lambda year, month, fault: [],
    rows=municipality_rows, encoding="cp1252",
)
