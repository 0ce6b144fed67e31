"""What an organisation is: channels, events, working week; a contact and a chain."""

import math


class Event:
    """Something that brings contacts: on a day, for some questions, fading out."""

    def __init__(self, date, name, boosts, fade):
        self.date = date
        self.name = name
        self.boosts = boosts
        self.fade = fade

    def factor(self, label, day):
        after = (day - self.date).days
        if after < 0 or label not in self.boosts:
            return 0.0
        return self.boosts[label] * math.exp(-after / self.fade)


class Channel:
    """A channel: its share, the days it is open, and its opening hours."""

    def __init__(self, key, name, share, week, hours, written, time_factor):
        self.key = key
        self.name = name
        self.share = share
        self.week = week             # factor for Monday .. Sunday
        self.hours = hours           # (first minute, last minute, peak minute)
        self.written = written       # customer wrote it himself
        self.time_factor = time_factor


class Sector:
    """What differs between the three kinds of organisation."""

    def __init__(self, **fields):
        self.__dict__.update(fields)

WEEK_OFFICE = (1.35, 1.1, 1.0, 1.0, 0.85, 0.0, 0.0)


class Contact:
    __slots__ = ("second", "ident", "day", "cust", "question", "other", "text", "subject",
                 "channel", "agent", "minutes", "route", "closed", "answer", "log", "status",
                 "repeat_of", "original", "promise", "trigger", "side", "name", "label", "step",
                 "product")


class Chain:
    """One customer with one question, over all contacts about it."""

    __slots__ = ("cust", "question", "index", "last_id", "last_text", "last_day", "last_channel",
                 "last_subject", "trigger", "event_day", "broken", "promise_days")
