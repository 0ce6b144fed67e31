"""Phrasings with slots and choices, and the books that hold them."""

import os
import re

from month.rates import STEPS


TOKEN = re.compile(r"[\[\]|]|\{[a-z0-9]+\}")


def compile_template(text, slots):
    """Turn a template into a tuple of parts: str, slot function, or Choice."""
    pos = 0
    stack = [([], [])]          # (finished options, current option)
    for match in TOKEN.finditer(text):
        options, current = stack[-1]
        if match.start() > pos:
            current.append(text[pos:match.start()])
        pos = match.end()
        token = match.group()
        if token == "[":
            stack.append(([], []))
        elif token == "|" and len(stack) > 1:
            options.append(tuple(current))
            stack[-1] = (options, [])
        elif token == "]" and len(stack) > 1:
            options.append(tuple(current))
            stack.pop()
            stack[-1][1].append(Choice(tuple(options)))
        elif token.startswith("{"):
            name = token[1:-1]
            if name not in slots:
                raise SystemExit("make-month: unknown slot {%s} in: %s" % (name, text))
            current.append(slots[name])
        else:
            current.append(token)
    if len(stack) != 1:
        raise SystemExit("make-month: unbalanced brackets in: " + text)
    if pos < len(text):
        stack[0][1].append(text[pos:])
    return tuple(stack[0][1])


class Choice:
    """Alternatives inside a template."""

    __slots__ = ("options",)

    def __init__(self, options):
        self.options = options


def render(parts, ctx):
    out = []
    for part in parts:
        if part.__class__ is str:
            out.append(part)
        elif part.__class__ is Choice:
            options = part.options
            out.append(render(options[int(ctx.rnd() * len(options))], ctx))
        else:
            out.append(part(ctx))
    return "".join(out)


def compile_list(text, slots):
    """One template a line; empty lines are skipped."""
    return [compile_template(line.strip(), slots)
            for line in text.strip().split("\n") if line.strip()]

SIDES = {"o": "organisation", "c": "customer", "2": "both", "u": "unknown"}


class Phrase:
    __slots__ = ("parts", "side", "formal")

    def __init__(self, parts, side, formal):
        self.parts = parts
        self.side = side
        self.formal = formal


class Question:
    """One question: its truth, its volume and all its phrasings."""

    def __init__(self, fields):
        (self.label, self.step, self.product, self.side, weight, minutes,
         repeat, transfer, self.group) = fields
        if self.step not in STEPS or self.side not in SIDES.values():
            raise SystemExit("make-month: bad header for question " + self.label)
        self.weight = float(weight)
        self.minutes = float(minutes)
        self.p_repeat = float(repeat)
        self.p_transfer = float(transfer)
        self.subjects = []
        self.answers = []
        self.notes = []          # agents' shorthand
        self.mails = []          # phrasings for mail: formal ones and plain ones
        self.chats = []          # phrasings for chat: terse ones and plain ones
        self.plain = []          # customer's words, any written channel
        self.event_notes = []    # the same, used only for contacts with a trigger
        self.event_plain = []


def parse_book(text, slots):
    """Read a book. Lines:

      q label | step | product | cause side | weight | minutes | p(repeat) |
        p(transfer) | second-line group
      s subject / subject / ...
      n agent's note          b customer, mail or chat
      m customer, formal mail c customer, chat
      a answer / answer / ...

    After n, b, m and c may follow flags: o, c, 2, u override the cause side
    (organisation, customer, both, unknown) when the wording says so; "!" keeps
    the phrasing for contacts that an event caused.
    """
    questions = []
    for raw in text.strip().split("\n"):
        line = raw.strip()
        if not line:
            continue
        head, _, rest = line.partition(" ")
        kind, flags = head[0], head[1:]
        if kind == "q":
            questions.append(Question([f.strip() for f in rest.split("|")]))
            continue
        q = questions[-1]
        if kind in "sa":
            parts = [compile_template(p.strip(), slots) for p in rest.split(" / ")]
            (q.subjects if kind == "s" else q.answers).extend(parts)
            continue
        side = q.side
        for flag in flags:
            side = SIDES.get(flag, side)
        phrase = Phrase(compile_template(rest, slots), side, kind == "m")
        if "!" in flags:
            (q.event_notes if kind == "n" else q.event_plain).append(phrase)
        elif kind == "n":
            q.notes.append(phrase)
        elif kind == "b":
            q.plain.append(phrase)
            q.mails.append(phrase)
            q.chats.append(phrase)
        elif kind == "m":
            q.mails.append(phrase)
        elif kind == "c":
            q.chats.append(phrase)
        else:
            raise SystemExit("make-month: bad line: " + line)
    return questions


def read_book(organisation):
    """The phrasings of an organisation, as they stand beside it."""
    path = os.path.join(os.path.dirname(__file__), "organisations", organisation + ".book")
    with open(path, encoding="utf-8") as book:
        return book.read()
