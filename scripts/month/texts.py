"""The text of a contact, with typing errors, and its row of truth."""

import bisect
import datetime as dt
import re

from month.people import en_date, own, persona
from month.rates import MAX_WORDS, MIN_WORDS, RATES
from month.templates import SIDES, render


class Text:
    """Writes the text and the subject of one contact."""

    def __init__(self, month, contact, chain, note):
        self.month = month
        self.rnd = month.rnd
        self.ctx = month.ctx
        self.dress = month.dress
        self.contact = contact
        self.chain = chain
        self.note = note

    def one(self, pool):
        return render(pool[int(self.rnd() * len(pool))], self.ctx)

    def phrase(self, question, trigger):
        """Choose a phrasing that suits the channel."""
        rnd, key = self.rnd, self.contact.channel.key
        if trigger and rnd() < 0.6:
            pool = question.event_notes if self.note else question.event_plain
            if pool:
                return self.ctx.pick(pool)
        if self.note:
            pool = question.notes
        elif key in ("mail", "web"):
            pool = question.mails
        elif key == "chat":
            pool = question.chats
        else:
            pool = question.plain
        return self.ctx.pick(pool)

    def write(self):
        contact, chain, rnd = self.contact, self.chain, self.rnd
        phrase = self.phrase(chain.question, chain.trigger)
        contact.side = phrase.side
        core = render(phrase.parts, self.ctx)
        if self.note:
            contact.text = self.write_note(core)
        else:
            contact.text = self.write_words(core, phrase.formal)
        if len(contact.text.split()) < MIN_WORDS:
            contact.text += ". " + self.one(self.dress.note_extra if self.note else self.dress.emotion)
        self.ctx.items = 0
        contact.subject = self.subject()

    def blame(self, side):
        """Merge the side a sentence speaks of with the side known so far."""
        now = self.contact.side
        if now == "unknown":
            self.contact.side = side
        elif now != side:
            self.contact.side = "both"

    def around(self, suffix):
        """Chasing, cause and event sentences: what the chain brings along."""
        rnd, dress, chain, out = self.rnd, self.dress, self.chain, []
        if chain.index:
            if chain.broken:
                out.append(self.one(getattr(dress, "broken" + suffix)))
                self.blame("organisation")
            elif rnd() < 0.7:
                out.append(self.one(getattr(dress, "chase" + suffix)))
        elif rnd() < RATES["earlier_hint"]:
            out.append(self.one(getattr(dress, "earlier" + suffix)))
        if rnd() < RATES["said_cause"]:
            share = 0.15 if self.contact.side == "organisation" else 0.45
            side = "c" if rnd() < share else "o"
            out.append(self.one(getattr(dress, "side_" + side + suffix)))
            self.blame(SIDES[side])
        if chain.trigger and rnd() < 0.4:
            out.append(self.one(getattr(dress, "trigger" + suffix)))
        return out

    # ---- agents' notes ----------------------------------------------------

    def write_note(self, core):
        rnd, dress, contact = self.rnd, self.dress, self.contact
        pieces = [core]
        extra = self.around("_note")
        if extra and rnd() < 0.35:
            pieces = extra + pieces
        else:
            pieces += extra
        x = rnd()
        for _ in range(0 if x < 0.50 else (1 if x < 0.90 else 2)):
            piece = self.one(dress.note_extra)
            if piece not in pieces:
                pieces.append(piece)
        if rnd() < 0.14 and not MOOD.search(core):
            pieces.append(self.one(dress.note_mood))
        if contact.other:
            pieces.append(self.one(dress.second_note) + " " +
                          render(self.ctx.pick(contact.other.notes).parts, self.ctx))
        join = self.ctx.pick((". ", ". ", ", ", " - ", "; "))
        if contact.channel.key == "desk":
            pieces = [at_desk(piece) for piece in pieces]
        text = pieces[0]
        for piece in pieces[1:]:
            if text[-1] in ".?!":
                text += " " + piece
            else:
                text += join + piece
        if rnd() < 0.35 and text[0].islower():
            text = text[0].upper() + text[1:]
        if rnd() < RATES["typing_agent"]:
            text = mistype(text, self.rnd, 1 + (rnd() < 0.3))
        return trim(text)

    # ---- the customer's own words -----------------------------------------

    def write_words(self, core, formal):
        rnd, dress, contact, ctx = self.rnd, self.dress, self.contact, self.ctx
        key = contact.channel.key
        mail = key in ("mail", "web")
        quoted = ""
        bare = False
        if key == "mail" and self.chain.index and self.chain.last_text \
                and rnd() < RATES["quoted_mail_repeat"]:
            quoted = self.quote()
            bare = rnd() < 0.35
        body = [finish(core, rnd)]
        around = self.around("")
        if bare:
            body = [self.one(dress.bare_chase)]
            self.contact.side = self.chain_side()
            around = []
            contact.other = None
        if rnd() < (0.42 if mail else (0.16 if key == "chat" else 0.0)):
            body.append(self.one(dress.context))
        if rnd() < (0.22 if mail else 0.14):
            body.append(self.one(dress.emotion))
        if len(body) == 3 and rnd() < 0.3:
            body = [body[1], body[0], body[2]]
        for sentence in around:
            body.insert(int(rnd() * (len(body) + 1)), capital(sentence))
        if contact.other:
            other = finish(render(self.phrase(contact.other, "").parts, ctx), rnd)
            body.append(self.one(dress.second) + " " + other)
        if rnd() < RATES["contact_details"]:
            body.append(self.one(dress.details))
        text = " ".join(body)
        if not formal:
            x = rnd()
            if x < RATES["capitals"] and "http" not in text:
                text = text.upper()
            elif x < RATES["capitals"] + RATES["lowercase"]:
                text = text.lower()
            elif x < 0.35:
                text = text.rstrip(".")
        if rnd() < RATES["typing_customer"]:
            text = mistype(text, rnd, 1 + int(rnd() * 3))
        if mail:
            text = self.envelope(text, formal)
            if not bare and not quoted and key == "mail" and not self.chain.index \
                    and rnd() < RATES["quoted_mail"]:
                quoted = self.one(dress.auto_quote)
        elif key == "chat" and rnd() < 0.3:
            text = self.one(dress.greet_chat) + " " + text
        text = trim(text, len(quoted.split()))
        if quoted:
            text += "\n\n" + quoted
        return text

    def chain_side(self):
        return self.chain.question.side

    def envelope(self, text, formal):
        rnd, dress, contact = self.rnd, self.dress, self.contact
        web = contact.channel.key == "web"
        gap = "\n\n" if rnd() < 0.7 else ("\n" if rnd() < 0.5 else " ")
        if rnd() < (0.35 if web else RATES["greeting"]):
            text = self.one(dress.greet_formal if formal else dress.greet) + gap + text
        if rnd() < (0.3 if web else RATES["signature"]):
            first, last = persona(contact.cust, self.ctx.lang)
            x = rnd()
            name = first if x < 0.25 and not formal else (
                first + " " + last if x < 0.65 else first[0] + ". " + last)
            contact.name = name
            text += gap + self.one(dress.close_formal if formal else dress.close) + \
                (gap if gap == " " else "\n") + name
            if rnd() < 0.45:
                text += "\n" + self.one(dress.sign_extra).replace("\\n", "\n")
        return text

    def quote(self):
        """The customer's earlier mail, quoted below the new one."""
        chain, rnd = self.chain, self.rnd
        lines = [l for l in chain.last_text.split("\n") if l and not l.startswith((">", "Van:", "From:"))]
        words = " ".join(lines).split()[:45]
        old = " ".join(words)
        day = chain.last_day
        if rnd() < 0.55:
            return "> " + "\n> ".join(old[i:i + 72] for i in range(0, len(old), 72))
        name = " ".join(persona(chain.cust, self.ctx.lang))
        return self.month.sector.quote_head % {
            "name": name, "date": "%02d-%02d-%d" % (day.day, day.month, day.year)
            if self.ctx.lang == "nl" else en_date(day, 0.1),
            "to": self.month.sector.organisation} + "\n" + old

    def subject(self):
        contact, chain, rnd, ctx = self.contact, self.chain, self.rnd, self.ctx
        key = contact.channel.key
        if key == "chat":
            return self.month.sector.chat_subject if rnd() < 0.6 else ""
        own = render(ctx.pick(chain.question.subjects), ctx)
        if not contact.channel.written:
            if rnd() < 0.55:
                return self.month.sector.category(chain.question)
            return capital(own)
        if chain.index and chain.last_subject and rnd() < 0.5:
            old = chain.last_subject
            return old if old[:3].upper() == "RE:" else "RE: " + old
        x = rnd()
        if x < 0.72:
            return capital(own) if rnd() < 0.7 else own
        if x < 0.94:
            return render(ctx.pick(self.dress.generic_subject), ctx)
        return ""


def cumulate(weights):
    total, out = 0.0, []
    for w in weights:
        total += w
        out.append(total)
    return out


def draw(cum, rnd):
    return min(bisect.bisect_right(cum, rnd() * cum[-1]), len(cum) - 1)


def capital(text):
    return text[:1].upper() + text[1:]


def finish(text, rnd):
    """A sentence the customer wrote: mostly a capital and a full stop."""
    if text[-1].isalnum():
        text += "." if rnd() < 0.7 else ("" if rnd() < 0.7 else "!")
    return capital(text) if rnd() < 0.6 else text


def mistype(text, rnd, times):
    """Swap, drop or double a letter, somewhere inside a word."""
    for _ in range(times):
        for _ in range(6):
            i = 1 + int(rnd() * (len(text) - 2))
            if text[i - 1:i + 2].isalpha() and text[i].islower():
                x = rnd()
                if x < 0.4:
                    text = text[:i] + text[i + 1:]
                elif x < 0.75:
                    text = text[:i] + text[i + 1] + text[i] + text[i + 2:]
                else:
                    text = text[:i] + text[i] + text[i:]
                break
    return text

MOOD = re.compile(r"boos|tevreden|uitgelegd|akkoord|oneens|opgehangen|klaagt|schrikt|happy|upset|explained|chasing")

DESK = re.compile(r"\bbelt( alleen| daarom| nu| opnieuw| over| voor| weer)")


def at_desk(note):
    """Agents' notes speak of callers; at the desk people come in."""
    return DESK.sub(r"komt\1", note)


def trim(text, reserved=0):
    """Keep a text within the limit of words."""
    limit = MAX_WORDS - reserved
    if len(text) < limit * 3 or len(text.split()) <= limit:
        return text
    spots = list(re.finditer(r"\S+", text))
    return text[:spots[limit - 1].end()]


def add_workdays(day, count):
    while count > 0 or day.weekday() > 4:
        day += dt.timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day


def csv_field(text):
    """Quotes only where needed, as Excel writes them (semicolon files)."""
    if ";" in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def truth_row(contact):
    return "\t".join((
        contact.ident, contact.label, contact.step, contact.product, contact.side,
        contact.other.label if contact.other else "", contact.repeat_of,
        contact.original.ident if contact.original else "", contact.promise,
        str(len(contact.route) - 1), contact.trigger)) + "\n"
