"""Invented customers: names, addresses, numbers, dates as people write them."""

import datetime as dt

from month.names import BANKS_NL, FIRSTNAMES_EN, FIRSTNAMES_NL, MAIL_HOSTS, SURNAMES_EN, SURNAMES_NL


def mod97(digits):
    return int(digits) % 97


class Ctx:
    """What templates may need: chance, the day, and the chain at hand."""

    def __init__(self, rnd, lang):
        self.rnd = rnd
        self.lang = lang
        self.date = None
        self.cust = 0
        self.prev_day = None
        self.prev_channel = ""
        self.index = 0
        self.promise_days = 0
        self.event_day = None

        self.items = 0           # things named so far in this contact

    def pick(self, seq):
        return seq[int(self.rnd() * len(seq))]

    def number(self, low, high):
        return low + int(self.rnd() * (high - low + 1))


class OwnChance:
    """Chance that belongs to a customer: the same customer, the same numbers."""

    __slots__ = ("state",)

    def __init__(self, cust, salt):
        self.state = (cust * 2654435761 + salt * 40503 + 12345) & 0xFFFFFFFF
        self()

    def __call__(self):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        mixed = self.state ^ (self.state >> 15)
        return (mixed * 2246822519 & 0xFFFFFFFF) / 4294967296.0


def own(slot, salt):
    """A slot that gives one customer the same value each time (address, order ...)."""
    def wrapped(ctx):
        saved = ctx.rnd
        ctx.rnd = OwnChance(ctx.cust, salt)
        value = slot(ctx)
        ctx.rnd = saved
        return value
    return wrapped


def own_list(slot, salt):
    """As own(), but a second use in the same contact gives another value."""
    def wrapped(ctx):
        saved = ctx.rnd
        ctx.rnd = OwnChance(ctx.cust, salt + 7 * ctx.items)
        ctx.items += 1
        value = slot(ctx)
        ctx.rnd = saved
        return value
    return wrapped

MONTHS_NL = ("januari februari maart april mei juni juli augustus september oktober "
             "november december").split()

DAYS_NL = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()

MONTHS_EN = ("January February March April May June July August September October "
             "November December").split()

DAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def nl_date(day, x):
    if x < 0.5:
        return "%d %s" % (day.day, MONTHS_NL[day.month - 1])
    if x < 0.7:
        name = MONTHS_NL[day.month - 1]
        return "%d %s" % (day.day, name[:3] if name != "maart" else "mrt")
    if x < 0.9:
        return "%d-%d" % (day.day, day.month)
    return "%02d-%02d-%d" % (day.day, day.month, day.year)


def en_date(day, x):
    if x < 0.45:
        return "%d %s" % (day.day, MONTHS_EN[day.month - 1])
    if x < 0.7:
        return "%d %s" % (day.day, MONTHS_EN[day.month - 1][:3])
    if x < 0.85:
        return "%s %d" % (MONTHS_EN[day.month - 1], day.day)
    return "%02d/%02d/%d" % (day.day, day.month, day.year)


def past(ctx):
    return ctx.date - dt.timedelta(days=ctx.number(4, 34))


def future(ctx):
    return ctx.date + dt.timedelta(days=ctx.number(2, 30))


def persona(cust, lang):
    """First name and surname that go with a customer number."""
    mix = (cust * 2654435761) & 0xFFFFFFFF
    first = FIRSTNAMES_NL if lang == "nl" else FIRSTNAMES_EN
    last = SURNAMES_NL if lang == "nl" else SURNAMES_EN
    return first[(mix >> 9) % len(first)], last[(mix >> 3) % len(last)]

ASCII = str.maketrans("ëïöüéèÖóá", "eioueeOoa")


def email_of(cust, lang):
    first, last = persona(cust, lang)
    name = ("%s.%s" % (first[0], last)).translate(ASCII).lower().replace("'", "")
    return "%s%s@%s" % (name, cust % 89 or "", MAIL_HOSTS[cust % len(MAIL_HOSTS)])


def phone_nl(ctx):
    digits = "%07d" % int(ctx.rnd() * 10000000)
    return ctx.pick(("06-1", "06 2", "061", "06-4")) + digits


def phone_en(ctx):
    return "07700 900%03d" % int(ctx.rnd() * 1000)    # range reserved for fiction


def iban_nl(ctx):
    bank = ctx.pick(BANKS_NL)
    account = "%010d" % int(ctx.rnd() * 10000000000)
    number = "".join(str(ord(ch) - 55) for ch in bank) + account + "232100"
    check = 98 - mod97(number)
    plain = "NL%02d%s%s" % (check, bank, account)
    if ctx.rnd() < 0.5:
        return plain
    return " ".join(plain[i:i + 4] for i in range(0, 18, 4))


def bsn(ctx):
    """Nine digits that pass the eleven test, in a range that is not issued."""
    while True:
        body = "999%05d" % int(ctx.rnd() * 100000)
        total = sum(int(d) * w for d, w in zip(body, (9, 8, 7, 6, 5, 4, 3, 2)))
        last = total % 11
        if last < 10:
            return body + str(last)


def postcode_nl(ctx):
    letters = "ABCDEGHJKLMNPRTVWXZ"
    return "%d %s%s" % (ctx.number(1011, 9998), ctx.pick(letters), ctx.pick(letters))


def postcode_en(ctx):
    return "%s%d %d%s%s" % (ctx.pick(("QX", "ZE", "QD", "VX")), ctx.number(1, 29),
                            ctx.number(1, 9), ctx.pick("ABDEFGHJLNPQRSTUWXYZ"),
                            ctx.pick("ABDEFGHJLNPQRSTUWXYZ"))


def plate(ctx):
    letters = "BDFGHJKLNPRSTVXZ"
    x = ctx.rnd()
    two = ctx.pick(letters) + ctx.pick(letters)
    if x < 0.5:
        return "%s-%03d-%s" % (ctx.pick(letters), ctx.number(1, 999), two)
    if x < 0.8:
        return "%02d-%s%s-%d" % (ctx.number(1, 99), two, ctx.pick(letters), ctx.number(1, 9))
    return "%s-%03d-%s" % (two, ctx.number(1, 999), ctx.pick(letters))


def money_nl(low, high):
    def slot(ctx):
        euros = ctx.number(low, high)
        x = ctx.rnd()
        if x < 0.45:
            return "€ %d,%02d" % (euros, ctx.number(0, 99))
        if x < 0.65:
            return "€%d" % euros
        return "%d euro" % euros
    return slot


def money_en(low, high):
    def slot(ctx):
        pounds = ctx.number(low, high)
        x = ctx.rnd()
        if x < 0.6:
            return "£%d.%s" % (pounds, ctx.pick(("99", "50", "95", "49", "00")))
        if x < 0.9:
            return "£%d" % pounds
        return "%d pounds" % pounds
    return slot

MEN = frozenset((
    "Bram Daan Gerrit Ibrahim Karel Nico Okke Quinten Sander Umar Wouter Henk Youssef Klaas Mehmet Cor "
    "Ruud Theo Jaap Ben Dylan Ewan Gareth Imran Kieran Nathan Rhys Tom Vikram Callum Femi Ivan").split())


def caller_nl(ctx):
    """How an agent names the caller; title and name are the customer's own."""
    x = ctx.rnd()
    if x < 0.36:
        return "kl"
    if x < 0.46:
        return "klant"
    first, last = persona(ctx.cust, "nl")
    title = "dhr" if first in MEN else "mw"
    return title if x < 0.62 else title + " " + last


def caller_en(ctx):
    x = ctx.rnd()
    if x < 0.3:
        return "cust"
    if x < 0.45:
        return "cx"
    if x < 0.6:
        return "caller"
    first, last = persona(ctx.cust, "en")
    return ("Mr " if first in MEN else "Mrs ") + last


def prev_day_nl(ctx):
    if (ctx.date - ctx.prev_day).days == 1 and ctx.rnd() < 0.7:
        return "gisteren"
    if ctx.rnd() < 0.7:
        return DAYS_NL[ctx.prev_day.weekday()]
    return "op " + nl_date(ctx.prev_day, ctx.rnd())


def prev_day_en(ctx):
    if (ctx.date - ctx.prev_day).days == 1 and ctx.rnd() < 0.7:
        return "yesterday"
    if ctx.rnd() < 0.7:
        return "on " + DAYS_EN[ctx.prev_day.weekday()]
    return "on " + en_date(ctx.prev_day, ctx.rnd())

PREV_NL = {"phone": "gebeld", "mail": "gemaild", "chat": "gechat",
           "desk": "langs geweest", "web": "een formulier ingestuurd"}

PREV_EN = {"phone": "called", "mail": "emailed", "chat": "chatted with someone", "web": "sent the form"}
