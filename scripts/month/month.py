"""A month: days, chains of contacts, repeats, promises."""

import datetime as dt
import math
import random

from month.people import Ctx
from month.plan import Chain, Contact
from month.rates import EXPORT_DAY, RATES
from month.templates import render
from month.texts import Text, add_workdays, cumulate, draw


class Month:
    """Makes the contacts of one month, day by day."""

    def __init__(self, sector, year, month, contacts, seed, fault):
        self.sector = sector
        self.first = dt.date(year, month, 1)
        self.next_first = dt.date(year + month // 12, month % 12 + 1, 1)
        self.export = self.next_first + dt.timedelta(days=EXPORT_DAY - 1)
        self.contacts = contacts
        rng = random.Random("%s/%s/%04d-%02d" % (seed, sector.key, year, month))
        self.rnd = rng.random
        self.ctx = Ctx(self.rnd, sector.lang)
        self.dress = sector.dress
        self.events = sector.events(year, month, fault)
        self.fault = fault
        self.population = max(60000, contacts * 6)
        # A fixed step through the population gives each chain its own customer.
        self.cust_step = 7919 * 2 + 1
        while math.gcd(self.cust_step, self.population) != 1:
            self.cust_step += 2
        self.cust_pos = int(self.rnd() * self.population)
        self.recent = []             # customers who may come back with something else
        self.pending = {}            # ordinal of day -> chains that come back
        self.days = [self.first + dt.timedelta(days=i)
                     for i in range((self.next_first - self.first).days)]

    # ---- planning ---------------------------------------------------------

    def channel_weights(self, day):
        wd = day.weekday()
        return [c.share * c.week[wd] for c in self.sector.channels]

    def question_weights(self, day):
        """Weights of the questions that day, and of each the part due to an event."""
        weights, extra = [], []
        for q in self.sector.questions:
            parts = [(e.factor(q.label, day), e) for e in self.events]
            boost = sum(p[0] for p in parts)
            weights.append(q.weight + boost)
            extra.append([(p[0] / (q.weight + boost), p[1]) for p in parts if p[0] > 0])
        return weights, extra

    def plan(self):
        """Number of contacts for each day; adds up to exactly self.contacts."""
        loads = []
        base = sum(q.weight for q in self.sector.questions)
        for day in self.days:
            weights, _ = self.question_weights(day)
            wave = 0.94 + 0.12 * self.rnd()
            loads.append(sum(self.channel_weights(day)) * sum(weights) / base * wave)
        total = sum(loads)
        counts, done, running = [], 0, 0.0
        for load in loads:
            running += load
            upto = int(round(self.contacts * running / total))
            counts.append(upto - done)
            done = upto
        return counts

    # ---- running ----------------------------------------------------------

    def run(self):
        """Yield the contacts of the month in order of time."""
        number = 0
        for day, count in zip(self.days, self.plan()):
            self.open_day(day)
            todays = []
            for chain in self.pending.pop(day.toordinal(), ()):
                if len(todays) < count:
                    todays.append(self.follow_up(chain))
            while len(todays) < count:
                contact = self.first_contact()
                todays.append(contact)
                if (contact.channel.key in ("mail", "web") and contact.text and len(todays) < count
                        and self.rnd() < RATES["doubled_mail"] and contact.second < 85000):
                    todays.append(self.double(contact))
            todays.sort(key=lambda c: c.second)
            for contact in todays:
                number += 1
                contact.ident = self.sector.ident(self.first, number)
            for contact in todays:
                self.link(contact)
                yield contact

    def open_day(self, day):
        self.day = day
        self.ctx.date = day
        weights, self.extra = self.question_weights(day)
        self.q_cum = cumulate(weights)
        self.c_cum = cumulate(self.channel_weights(day))

    def link(self, contact):
        """Once a contact has its id, plan what follows from it."""
        chain = contact.repeat_of if isinstance(contact.repeat_of, Chain) else None
        if chain is None:
            contact.repeat_of = ""
            return
        contact.repeat_of = chain.last_id
        chain.last_id = contact.ident
        chain.last_text = contact.text if contact.channel.key in ("mail", "web") else ""
        chain.last_day = contact.day
        chain.last_channel = contact.channel.key
        chain.last_subject = contact.subject
        self.plan_follow_up(chain, contact)

    def plan_follow_up(self, chain, contact):
        rnd = self.rnd
        p = chain.question.p_repeat * (1.0, 0.75, 0.55, 0.3)[min(chain.index, 3)]
        if chain.trigger and self.fault:
            p *= 2.6
        chain.broken = False
        gap = 1 + int(rnd() * rnd() * 6)
        if contact.promise in ("never", "late"):
            p = 0.55 if contact.promise == "never" else 0.35
            due = add_workdays(contact.day, chain.promise_days)
            wait = (due - contact.day).days + 1
            if wait <= 6:
                gap = wait
                chain.broken = True
        if chain.index >= 4 or rnd() >= p:
            if chain.index == 0 and rnd() < 0.25 and len(self.recent) < 4000:
                self.recent.append((chain.cust, chain.question))
            return
        if contact.day.weekday() + gap in (5, 6) and rnd() < 0.8 and gap <= 4:
            gap = 7 - contact.day.weekday()
        back = contact.day + dt.timedelta(days=min(gap, 6))
        if back < self.next_first:
            self.pending.setdefault(back.toordinal(), []).append(chain)

    # ---- contacts ---------------------------------------------------------

    def blank(self, channel):
        contact = Contact()
        contact.day = self.day
        contact.channel = channel
        contact.other = None
        contact.original = None
        contact.repeat_of = ""
        contact.promise = contact.trigger = ""
        contact.log = ""
        contact.second = self.moment(channel)
        contact.agent = self.ctx.pick(self.sector.agents)
        contact.name = ""
        return contact

    def moment(self, channel):
        first, last, peak = channel.hours
        x = self.rnd()
        # A triangle with the top at the peak hour, and a flat part below it.
        if x < 0.4:
            minute = first + self.rnd() * (last - first)
        else:
            a, b = self.rnd(), self.rnd()
            minute = peak + (peak - first) * (a - 1) * b if self.rnd() < 0.42 else peak + (last - peak) * a * b
        return int(min(max(minute, first), last) * 60 + self.rnd() * 60)

    def new_customer(self):
        self.cust_pos = (self.cust_pos + self.cust_step) % self.population
        return self.sector.first_customer + self.cust_pos

    def first_contact(self):
        rnd, ctx = self.rnd, self.ctx
        channel = self.sector.channels[draw(self.c_cum, rnd)]
        x = rnd()
        if x < RATES["empty"]:
            return self.empty(channel)
        if x < RATES["empty"] + RATES["out_of_scope"]:
            return self.out_of_scope(channel)
        index = draw(self.q_cum, rnd)
        question = self.sector.questions[index]
        chain = Chain()
        chain.cust = 0
        if self.recent and rnd() < 0.04:
            spot = int(rnd() * len(self.recent))
            cust, old = self.recent[spot]
            if old is not question:
                chain.cust = cust
                self.recent[spot] = self.recent[-1]
                self.recent.pop()
        if not chain.cust:
            chain.cust = self.new_customer()
        chain.question = question
        chain.index = 0
        chain.last_id = ""
        chain.last_text = chain.last_subject = ""
        chain.trigger = ""
        chain.event_day = None
        chain.broken = False
        chain.promise_days = 0
        for part, event in self.extra[index]:
            if rnd() < part:
                chain.trigger = event.name
                chain.event_day = event.date
                break
        contact = self.ask(chain, channel)
        if channel.key == "phone" and rnd() < RATES["no_customer"] and not contact.promise:
            contact.cust = ""            # caller not identified; nothing can follow
            contact.repeat_of = ""
        return contact

    def follow_up(self, chain):
        chain.index += 1
        rnd = self.rnd
        cum = self.c_cum
        channel = self.sector.channels[draw(cum, rnd)]
        if rnd() < 0.35:                 # stay on the channel used before, if it is open
            for c in self.sector.channels:
                if c.key == chain.last_channel and c.week[self.day.weekday()] > 0:
                    channel = c
        return self.ask(chain, channel)

    def ask(self, chain, channel):
        rnd, ctx, question = self.rnd, self.ctx, chain.question
        contact = self.blank(channel)
        contact.cust = ctx.cust = chain.cust
        contact.question = question
        contact.label, contact.step, contact.product = question.label, question.step, question.product
        contact.trigger = chain.trigger
        contact.repeat_of = chain
        ctx.items = 0
        ctx.index = chain.index
        ctx.promise_days = chain.promise_days
        ctx.event_day = chain.event_day
        if chain.index:
            ctx.prev_day = chain.last_day
            ctx.prev_channel = chain.last_channel
        note = not channel.written and rnd() >= RATES["spoken_words"]
        if rnd() < RATES["second_question"]:
            other = self.sector.questions[draw(self.q_cum, rnd)]
            if other is not question:
                contact.other = other
        Text(self, contact, chain, note).write()
        self.handle(contact, chain)
        return contact

    def handle(self, contact, chain):
        """Everything the organisation does with the contact."""
        rnd, ctx, question, sector = self.rnd, self.ctx, contact.question, self.sector
        p = question.p_transfer * (1.5 if chain.index else 1.0)
        if chain.trigger and self.fault:
            p *= 1.4
        hops = 0
        if rnd() < p:
            x = rnd()
            hops = 1 if x < 0.66 else (2 if x < 0.93 else 3)
        front = sector.front
        back = question.group if question.group != front else sector.spare_group
        if hops == 0:
            direct = not contact.channel.key == "phone" and rnd() < 0.3
            contact.route = [question.group if direct else front]
        else:
            third = sector.spare_group if sector.spare_group != back else sector.third_group
            contact.route = [front, back, front if rnd() < 0.8 else third, back][:hops + 1]
        noise = math.exp((rnd() + rnd() + rnd() - 1.5) * 0.9)
        minutes = question.minutes * contact.channel.time_factor * noise * (1 + 0.4 * hops)
        if contact.other:
            minutes *= 1.3
        if chain.trigger and self.fault:
            minutes *= 1.5
        contact.minutes = max(0.5, round(minutes, 1))
        self.answer(contact, chain)
        self.close(contact)

    def answer(self, contact, chain):
        rnd, ctx, dress = self.rnd, self.ctx, self.dress
        x = rnd()
        if x < 0.14:
            contact.answer = ""
        elif x < 0.36:
            contact.answer = render(ctx.pick(dress.generic_answer), ctx)
        else:
            contact.answer = render(ctx.pick(contact.question.answers), ctx)
        p = RATES["promise"] * (1.8 if len(contact.route) > 1 else 0.85)
        if contact.question.step in ("status", "reachability", "billing"):
            p *= 1.4
        if rnd() >= p:
            return
        chain.promise_days = ctx.promise_days = 1 + int(rnd() * 3)
        promise = render(ctx.pick(dress.promise), ctx)
        if chain.promise_days == 1:
            promise = promise.replace("1 werkdagen", "1 werkdag").replace("1 working days", "1 working day")
        contact.answer = (contact.answer + " " + promise).strip() if rnd() < 0.6 else promise
        x = rnd()
        due = add_workdays(contact.day, chain.promise_days)
        if x < RATES["promise_kept"]:
            contact.promise = "kept"
            day = add_workdays(contact.day, 1 + int(rnd() * chain.promise_days))
            text = render(ctx.pick(dress.kept), ctx)
        elif x < RATES["promise_kept"] + RATES["promise_late"]:
            contact.promise = "late"
            day = add_workdays(due, 2 + int(rnd() * 3))
            text = render(ctx.pick(dress.late), ctx)
        else:
            contact.promise = "never"
            return
        if day >= self.export:           # too late for this export: leave it out
            contact.promise = "never"
            return
        moment = dt.datetime(day.year, day.month, day.day, 9 + int(rnd() * 8), int(rnd() * 60))
        contact.log = (moment, text)

    def close(self, contact):
        rnd = self.rnd
        start = dt.datetime(contact.day.year, contact.day.month, contact.day.day) + \
            dt.timedelta(seconds=contact.second)
        if contact.log:
            done = contact.log[0]
        elif contact.channel.key in ("mail", "web") or len(contact.route) > 1 and rnd() < 0.4:
            wait = int(rnd() * rnd() * 6) if contact.channel.key in ("mail", "web") else int(rnd() * 4)
            day = add_workdays(contact.day, wait) if wait or contact.day.weekday() > 4 else contact.day
            if day == contact.day:
                done = max(start + dt.timedelta(minutes=contact.minutes + 5 + rnd() * 100),
                           dt.datetime(day.year, day.month, day.day, 9, int(rnd() * 60)))
                if done.date() != day:
                    done = start + dt.timedelta(minutes=contact.minutes)
            else:
                done = dt.datetime(day.year, day.month, day.day, 8, 30) + dt.timedelta(minutes=rnd() * 500)
        else:
            done = start + dt.timedelta(minutes=contact.minutes + rnd() * 3)
        if done.date() >= self.export or (not contact.log and rnd() < RATES["still_open"]):
            contact.closed = None
        else:
            contact.closed = done

    def single(self, channel, label, text):
        """A contact outside every question."""
        contact = self.blank(channel)
        contact.question = None
        contact.label, contact.step, contact.product = label, "none", ""
        contact.side = "unknown"
        contact.text = text
        contact.route = [self.sector.front]
        contact.minutes = round(0.5 + self.rnd() * 2.5, 1)
        contact.answer = ""
        contact.subject = ""
        self.close(contact)
        return contact

    def empty(self, channel):
        contact = self.single(channel, "empty", "")
        contact.cust = self.new_customer() if self.rnd() < 0.6 else ""
        return contact

    def out_of_scope(self, channel):
        rnd, ctx, dress = self.rnd, self.ctx, self.dress
        ctx.cust = self.new_customer()
        ctx.items = 0
        x = rnd()
        if not channel.written:
            kind = "wrong" if x < 0.7 else ("praise" if x < 0.85 else "other")
        else:
            kind = "spam" if x < 0.45 else ("praise" if x < 0.75 else "other")
        pool = getattr(dress, "oos_" + kind)
        label = "out-of-scope-" + {"wrong": "wrong-number", "spam": "spam", "praise": "compliment",
                                   "other": "other"}[kind]
        text = render(ctx.pick(pool), ctx)
        if not channel.written and rnd() < 0.35:
            text += ", " + render(ctx.pick(dress.note_extra), ctx)
        text = text[:1].upper() + text[1:] if channel.written else text
        contact = self.single(channel, label, text)
        contact.cust = ctx.cust if rnd() < 0.3 else ""
        if channel.key == "mail":
            contact.subject = render(ctx.pick(dress.generic_subject), ctx)
        return contact

    def double(self, first):
        """The same mail once more, minutes later."""
        rnd, ctx = self.rnd, self.ctx
        contact = self.blank(first.channel)
        for name in ("cust", "question", "other", "text", "subject", "trigger", "side", "name",
                     "label", "step", "product"):
            setattr(contact, name, getattr(first, name))
        contact.second = min(first.second + 60 + int(rnd() * 900), 86399)
        contact.original = first
        contact.repeat_of = ""
        contact.route = [self.sector.front]
        contact.minutes = round(0.5 + rnd() * 1.2, 1)
        contact.answer = render(ctx.pick(self.dress.double_answer), ctx) if rnd() < 0.6 else ""
        self.close(contact)
        return contact
