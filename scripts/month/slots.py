"""What the slots of phrasings are filled with, in both languages."""

from month.names import (
    AREAS_NL,
    FIRSTNAMES_EN,
    STREETS_EN,
    STREETS_NL,
    SURNAMES_EN,
    SURNAMES_NL,
    TOWNS_EN,
    TOWNS_NL,
)
from month.people import (
    MONTHS_EN,
    MONTHS_NL,
    PREV_EN,
    PREV_NL,
    bsn,
    caller_en,
    caller_nl,
    email_of,
    en_date,
    future,
    iban_nl,
    money_en,
    money_nl,
    nl_date,
    own,
    own_list,
    past,
    phone_en,
    phone_nl,
    plate,
    postcode_en,
    postcode_nl,
    prev_day_en,
    prev_day_nl,
)


def choice_slot(text, sep=";"):
    options = tuple(text.split(sep))
    return lambda ctx: options[int(ctx.rnd() * len(options))]


def clock(ctx):
    return "%d%s%s" % (ctx.number(9, 16), ctx.pick(".:"), ctx.pick(("00", "15", "30", "45")))

SLOTS_NL = {
    "kl": caller_nl,
    "naam": lambda c: c.pick(SURNAMES_NL),
    "straatnaam": lambda c: c.pick(STREETS_NL),
    "straat": lambda c: "%s %d%s" % (c.pick(STREETS_NL), c.number(1, 184), c.pick(("", "", "", "", "a", "B"))),
    "nr": lambda c: str(c.number(1, 140)),
    "plaats": lambda c: c.pick(TOWNS_NL),
    "wijk": lambda c: c.pick(AREAS_NL),
    "dag": choice_slot("gisteren;gisteren;vanmorgen;maandag;dinsdag;donderdag;vrijdag;afgelopen woensdag;"
                       "afgelopen weekend;vorige week;vorige week dinsdag;eergisteren"),
    "dag2": choice_slot("maandag;dinsdag;woensdag;donderdag;vrijdag"),
    "datum": lambda c: nl_date(past(c), c.rnd()),
    "dlater": lambda c: nl_date(future(c), c.rnd() * 0.9),
    "maand": lambda c: c.pick(MONTHS_NL),
    "maandnu": lambda c: MONTHS_NL[c.date.month - 1],
    "uur": clock,
    "n": lambda c: str(c.number(2, 6)),
    "wk": choice_slot("drie weken;vier weken;3 weken;4 weken;5 weken;zes weken;6 weken;twee weken;7 weken"),
    "bedrag": money_nl(180, 1400),
    "kb": money_nl(12, 120),
    "zaak": lambda c: "%s%02d-%06d" % (c.pick(("Z", "Z", "Z/", "")), c.date.year % 100, c.number(10000, 399999)),
    "kent": plate,
    "tel": phone_nl,
    "iban": iban_nl,
    "bsn": bsn,
    "pc": postcode_nl,
    "cust": lambda c: str(c.cust),
    "mail": lambda c: email_of(c.cust, "nl"),
    "pday": prev_day_nl,
    "pact": lambda c: PREV_NL[c.prev_channel],
    "ord": lambda c: ("eerste", "tweede", "derde", "vierde", "vijfde")[min(c.index, 4)],
    "x": lambda c: str(min(c.index + 1, 5)),
    "pd": lambda c: str(c.promise_days),
    "evdag": lambda c: nl_date(c.event_day, c.rnd()),
    # energy
    "jaarb": money_nl(310, 2900),
    "termijn": money_nl(95, 420),
    "kwh": lambda c: str(c.number(1800, 8400)),
    "m3": lambda c: str(c.number(600, 2600)),
    "stand": lambda c: "%05d" % c.number(1200, 58900),
    "nota": lambda c: "%d%07d" % (c.date.year % 100, c.number(100000, 9999999)),
}

SLOTS_EN = {
    "cl": caller_en,
    "name": lambda c: c.pick(FIRSTNAMES_EN),
    "surname": lambda c: c.pick(SURNAMES_EN),
    "street": lambda c: "%d %s" % (c.number(1, 160), c.pick(STREETS_EN)),
    "town": lambda c: c.pick(TOWNS_EN),
    "pc": postcode_en,
    "item": choice_slot("waterproof jacket;walking boots;wool jumper;linen shirt;garden bench;kettle;"
                        "table lamp;duvet set;rucksack;dining chair;raincoat;cardigan;bread bin;dog bed;"
                        "floor rug;bath towels;trail shoes;corduroy trousers;casserole dish;picnic blanket;"
                        "bedside table;denim dress;wall clock;storage basket"),
    "wear": choice_slot("waterproof jacket;wool jumper;linen shirt;raincoat;cardigan;corduroy trousers;"
                        "denim dress;fleece;checked shirt;winter coat"),
    "zipped": choice_slot("waterproof jacket;rucksack;raincoat;fleece;winter coat"),
    "gadget": choice_slot("kettle;table lamp;wall clock;toaster;garden light;fan heater"),
    "unit": choice_slot("garden bench;dining chair;bedside table;coat stand;bookcase;plant stand"),
    "order": lambda c: "%s%06d" % (c.pick(("FM-", "FM", "#", "FM-")), c.number(210000, 899999)),
    "track": lambda c: "PN%09dGB" % c.number(1000000, 999999999),
    "date": lambda c: en_date(past(c), c.rnd()),
    "later": lambda c: en_date(future(c), c.rnd() * 0.85),
    "day": choice_slot("Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;yesterday;last Friday;last Tuesday;"
                       "earlier this week;last week"),
    "wday": choice_slot("Monday;Tuesday;Wednesday;Thursday;Friday"),
    "amt": money_en(18, 210),
    "small": money_en(3, 15),
    "n": lambda c: str(c.number(2, 6)),
    "days": choice_slot("four days;5 days;six days;ten days;8 days;a week;over a week;nearly two weeks;9 days"),
    "size": choice_slot("a 10;a 12;a 14;a 16;a medium;a large;an XL;a small"),
    "carrier": choice_slot("ParcelNorth;ParcelNorth;QuickHound;the courier;the driver;Royal Swift"),
    "code": choice_slot("AUTUMN15;WELCOME10;FERN20;TAKE5;FRIENDS10;COSY25"),
    "tel": phone_en,
    "cust": lambda c: str(c.cust),
    "mail": lambda c: email_of(c.cust, "en"),
    "month": lambda c: c.pick(MONTHS_EN),
    "pday": prev_day_en,
    "pact": lambda c: PREV_EN[c.prev_channel],
    "ord": lambda c: ("first", "second", "third", "fourth", "fifth")[min(c.index, 4)],
    "x": lambda c: ("1st", "2nd", "3rd", "4th", "5th")[min(c.index, 4)],
    "pd": lambda c: str(c.promise_days),
    "evday": lambda c: en_date(c.event_day, c.rnd()),
}


for _salt, _name in enumerate(("straat", "pc", "bedrag", "kb", "zaak", "kent", "tel", "iban", "bsn",
                               "jaarb", "termijn", "kwh", "m3", "nota")):
    SLOTS_NL[_name] = own(SLOTS_NL[_name], _salt)


for _salt, _name in enumerate(("street", "town", "pc", "order", "track", "amt", "tel", "size")):
    SLOTS_EN[_name] = own(SLOTS_EN[_name], _salt)


for _name in ("item", "wear", "zipped", "gadget", "unit"):
    SLOTS_EN[_name] = own_list(SLOTS_EN[_name], 50)


SLOTS_NL["heb"] = lambda c: "ben" if c.prev_channel == "desk" else "heb"
