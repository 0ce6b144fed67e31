"""An English web shop: XML with messages and CDATA."""

import datetime as dt
import random
import re

from month.dressing import DRESS_EN
from month.organisations.energy import zone_nl
from month.people import OwnChance, persona
from month.plan import Channel, Sector
from month.slots import SLOTS_EN
from month.templates import parse_book
from month.templates import read_book


def xml_text(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cdata(text):
    return "<![CDATA[" + text.replace("]]>", "]] >") + "]]>"


def html_body(text, style):
    """A mail as the mail client sent it: paragraphs, breaks, entities."""
    safe = xml_text(text)
    if style < 0.5:
        parts = [p.replace("\n", "<br>") for p in safe.split("\n\n")]
        return "".join("<p>%s</p>" % p for p in parts)
    if style < 0.8:
        return "<div>" + safe.replace("\n", "<br/>\n") + "</div>"
    return '<div style="font-family:Arial">' + safe.replace("\n\n", "<br><br>").replace("\n", "<br>") \
        .replace("  ", "&nbsp; ") + "&nbsp;</div>"


def zone_en(day):
    return "+01:00" if zone_nl(day) == "+02:00" else "+00:00"


def chat_turns(text, rnd):
    """Cut a customer's chat text into one to three messages."""
    cuts = [m.end() for m in re.finditer(r"[.?!,] ", text)][:6]
    if not cuts or rnd() < 0.35:
        return [text]
    spots = sorted({cuts[int(rnd() * len(cuts))], cuts[int(rnd() * len(cuts))]})
    turns, start = [], 0
    for spot in spots:
        turns.append(text[start:spot].strip())
        start = spot
    turns.append(text[start:].strip())
    return [t for t in turns if t]

AGENT_TURNS = (
    "Hi, thanks for waiting. How can I help?", "Thanks, let me have a look for you.",
    "One moment please.", "I see, bear with me while I check.", "Sorry to hear that, checking now.",
    "Could you confirm your postcode please?",
)


def webshop_rows(contacts, write):
    # A chance of its own, so that layout never disturbs the contents.
    rnd = random.Random("layout").random
    write('<?xml version="1.0" encoding="UTF-8"?>\n<tickets shop="Fernhill &amp; Moss">\n')
    for c in contacts:
        zone = zone_en(c.day)
        start = dt.datetime(c.day.year, c.day.month, c.day.day) + dt.timedelta(seconds=c.second)
        out = ['<ticket id="%s">' % c.ident, "  <created>%s%s</created>" % (start.isoformat(), zone),
               "  <channel>%s</channel>" % c.channel.name]
        if c.cust:
            name = " ".join(persona(c.cust, "en"))
            out.append('  <requester id="%s"><name>%s</name></requester>' % (c.cust, xml_text(name)))
        else:
            out.append("  <requester/>")
        out.append("  <group>%s</group>" % c.route[-1])
        out.append("  <assignee>%s</assignee>" % c.agent)
        out.append("  <subject>%s</subject>" % xml_text(c.subject))
        messages = []
        moment = start
        chat = c.channel.key == "chat"
        if chat or not c.text:
            out.append("  <description></description>")
        elif c.channel.key == "mail" and OwnChance(c.cust or 0, 90)() < 0.45:
            out.append("  <description>%s</description>" % cdata(html_body(c.text, OwnChance(c.cust or 0, 91)())))
        else:
            out.append("  <description>%s</description>" % cdata(c.text))
        if chat and c.text:
            spot = int(rnd() * len(AGENT_TURNS))
            for turn in chat_turns(c.text, rnd):
                messages.append(("customer", moment, turn))
                moment += dt.timedelta(seconds=15 + int(rnd() * 60))
                if rnd() < 0.6:
                    spot = (spot + 1 + int(rnd() * 2)) % len(AGENT_TURNS)
                    messages.append(("agent", moment, AGENT_TURNS[spot]))
                    moment += dt.timedelta(seconds=10 + int(rnd() * 50))
        if c.answer:
            at = moment if chat or c.closed is None or c.log else c.closed
            messages.append(("agent", max(at, moment), c.answer))
        if c.log:
            messages.append(("agent", c.log[0], c.log[1]))
        if messages:
            out.append("  <messages>")
            for party, at, text in messages:
                out.append('    <message party="%s" at="%s%s">%s</message>'
                           % (party, at.isoformat()[:19], zone_en(at.date()), xml_text(text)))
            out.append("  </messages>")
        out.append('  <handling seconds="%d" transfers="%d"/>' % (int(c.minutes * 60 + 0.5), len(c.route) - 1))
        out.append("  <route>%s</route>" % "".join("<step>%s</step>" % g for g in c.route))
        if c.closed:
            out.append("  <solved>%s%s</solved>" % (c.closed.isoformat()[:19], zone_en(c.closed.date())))
        out.append("  <status>%s</status>" % ("solved" if c.closed else "open"))
        out.append("</ticket>\n")
        write("\n".join(out))
        yield c
    write("</tickets>\n")

WEBSHOP = Sector(
    key="webshop", lang="en", dress=DRESS_EN, organisation="Fernhill & Moss",
    questions=parse_book(read_book("webshop"), SLOTS_EN),
    channels=[
        Channel("phone", "phone", 0.42, (1.3, 1.1, 1.0, 1.0, 0.95, 0.4, 0.0), (540, 1079, 660), False, 1.0),
        Channel("mail", "email", 0.27, (1.2, 1.1, 1.0, 1.0, 0.95, 0.7, 0.75), (360, 1425, 720), True, 1.2),
        Channel("chat", "chat", 0.22, (1.2, 1.1, 1.0, 1.0, 0.95, 0.6, 0.4), (540, 1259, 870), True, 1.1),
        Channel("web", "web form", 0.09, (1.1, 1.0, 1.0, 1.0, 1.0, 0.9, 0.95), (360, 1425, 1200), True, 1.1),
    ],
    front="Customer care", spare_group="Back office", third_group="Finance",
    agents=("aisha;ben;carys;dylan;freya;gareth;hannah;imran;jade;kieran;leila;nathan;olive;priya;rhys;"
            "sheila;vikram;wendy").split(";"),
    first_customer=500000,
    ident=lambda first, n: str(70000000 + ((first.year - 2020) * 12 + first.month) * 2000000 + n),
    category=lambda q: {"Delivery team": "Call - delivery", "Warehouse": "Call - order", "Orders": "Call - order",
                        "Returns": "Call - returns", "Finance": "Call - payment"}.get(q.group, "Inbound call"),
    chat_subject="Chat",
    quote_head="From: %(name)s\nSent: %(date)s\nTo: %(to)s\n",
    events=lambda year, month, fault: [], rows=webshop_rows, encoding="utf-8",
)
