"""A Dutch energy supplier: semicolon CSV, UTF-8, ISO timestamps."""

import datetime as dt

from month.dressing import DRESS_NL
from month.plan import Channel, Event, Sector
from month.slots import SLOTS_NL
from month.templates import parse_book
from month.templates import read_book
from month.texts import csv_field


def first_workday(year, month, day):
    date = dt.date(year, month, day)
    while date.weekday() > 4:
        date += dt.timedelta(days=1)
    return date


def energy_events(year, month, fault):
    """Mailings of the month; the bill run in October, faulty or not."""
    events = []
    if month == 9:
        events.append(Event(first_workday(year, month, 8), "Brief terugleverkosten verzonden",
                            {"teruglevering": 7.0, "tarieven": 1.2}, 5.0))
    if month == 11:
        events.append(Event(first_workday(year, month, 10), "Tariefbrief verzonden",
                            {"tarieven": 7.0, "contract-verlengen": 3.0, "opzeggen": 1.5}, 5.0))
    if month == 10 or fault:
        size = 1.0 if fault else 0.12
        events.append(Event(first_workday(year, month, 6), "Jaarnota verzonden", {
            "jaarnota-te-hoog": 24.0 * size, "factuur-dubbel": 22.0 * size,
            "meterstand-op-nota-fout": 17.0 * size, "termijnbedrag-onverwacht-verhoogd": 9.0 * size,
            "nota-niet-begrepen": 2.5}, 11.0))
    if month == 10:
        events.append(Event(first_workday(year, month, 21), "Onderhoud klantportaal",
                            {"portaal-inloggen": 8.0}, 1.5))
    return events


def energy_rows(contacts, write):
    write("Ticket-ID;Aangemaakt;Via;Relatienummer;Titel;Bericht;Groep;Assignee;Behandelduur_sec;"
          "Aantal overdrachten;Groepshistorie;Opgelost;Laatste reactie;Ticketstatus\n")
    zones = {}
    for c in contacts:
        if c.day not in zones:
            zones[c.day] = zone_nl(c.day)
        answer = c.answer
        if c.log:
            answer += " [%s] %s" % (c.log[0].strftime("%Y-%m-%d %H:%M"), c.log[1])
        closed = c.closed
        write(";".join((
            c.ident, "%sT%02d:%02d:%02d%s" % (c.day, c.second // 3600, c.second // 60 % 60, c.second % 60,
                                              zones[c.day]),
            c.channel.name, str(c.cust), csv_field(c.subject), csv_field(c.text), c.route[-1], c.agent,
            str(int(c.minutes * 60 + 0.5)), str(len(c.route) - 1), " > ".join(c.route),
            "%04d-%02d-%02dT%02d:%02d:00%s" % (closed.year, closed.month, closed.day, closed.hour,
                                               closed.minute, zone_nl(closed.date())) if closed else "",
            csv_field(answer.strip()), "closed" if closed else "open")) + "\n")
        yield c


def zone_nl(day):
    """Offset of Dutch time on a day (summer time between the last Sundays)."""
    def last_sunday(month):
        last = dt.date(day.year, month, 31)
        return last - dt.timedelta(days=(last.weekday() + 1) % 7)
    return "+02:00" if last_sunday(3) <= day < last_sunday(10) else "+01:00"

WEEK_SERVICE = (1.35, 1.1, 1.0, 1.0, 0.9, 0.3, 0.0)

ENERGY = Sector(
    key="energy", lang="nl", dress=DRESS_NL, organisation="Zonnevelt Energie",
    questions=parse_book(read_book("energy"), SLOTS_NL),
    channels=[
        Channel("phone", "voice", 0.54, WEEK_SERVICE, (480, 1199, 630), False, 1.0),
        Channel("mail", "email", 0.21, (1.2, 1.1, 1.0, 1.0, 0.95, 0.6, 0.6), (375, 1420, 720), True, 1.2),
        Channel("chat", "chat", 0.16, WEEK_SERVICE, (480, 1259, 840), True, 1.1),
        Channel("web", "web", 0.09, (1.15, 1.05, 1.0, 1.0, 0.9, 0.7, 0.75), (375, 1425, 1180), True, 1.1),
    ],
    front="Klantenservice", spare_group="Backoffice", third_group="Debiteuren",
    agents=("anouk.b;bram.t;daan.w;fatima.e;henk.s;ibrahim.k;joyce.r;karel.v;lotte.p;mirjam.d;quinten.h;"
            "ria.n;sander.l;tineke.m;umar.a;vera.z;wouter.g;yasmin.o;team.backoffice;theo.j").split(";"),
    first_customer=30000000,
    ident=lambda first, n: str(20000000 + ((first.year - 2020) * 12 + first.month) * 2000000 + n),
    category=lambda q: {"Klantenservice": "Telefoongesprek", "Facturatie": "Gesprek facturatie",
                        "Debiteuren": "Gesprek debiteuren"}.get(q.group, "Telefoongesprek"),
    chat_subject="Chat met klant",
    quote_head="Van: %(name)s\nVerzonden: %(date)s\nAan: %(to)s\n",
    events=energy_events, rows=energy_rows, encoding="utf-8",
)
