"""How often things happen to a text or a contact; also in corpora/README.md."""


RATES = {
    "typing_customer": 0.30,   # customer-written texts with 1-3 typing errors
    "typing_agent": 0.15,      # agents' notes with 1-2 typing errors
    "lowercase": 0.16,         # customer texts without capitals
    "capitals": 0.01,          # customer texts in capitals only
    "greeting": 0.75,          # mails with a greeting
    "signature": 0.70,         # mails with a closing and a name
    "contact_details": 0.06,   # texts with an extra sentence with phone, IBAN ...
    "quoted_mail": 0.06,       # first mails that quote an earlier message
    "quoted_mail_repeat": 0.30,  # follow-up mails that quote the earlier mail
    "doubled_mail": 0.04,     # mails sent twice within minutes
    "second_question": 0.04,   # contacts with two questions
    "out_of_scope": 0.03,      # wrong number, spam, compliments ...
    "empty": 0.003,            # contacts without any text
    "no_customer": 0.03,       # single contacts without a customer number
    "spoken_words": 0.12,      # phone texts that hold the customer's own words
    "promise": 0.09,           # contacts in which a call back is promised
    "promise_kept": 0.58,      # of the promises
    "promise_late": 0.20,      # of the promises; the others are never kept
    "said_cause": 0.05,        # texts with a sentence that says whose fault it is
    "earlier_hint": 0.03,      # first contacts that mention older contacts
    "still_open": 0.03,        # contacts not closed when the export was made
}

MAX_WORDS = 120

MIN_WORDS = 3

EXPORT_DAY = 8                 # the export is made on the 8th of the next month

STEPS = (
    "information", "ordering", "identity-access", "appointments", "delivery",
    "status", "billing", "collections", "letters", "changes", "faults",
    "returns-refunds", "ending", "disputes", "reachability", "none",
)

TRUTH_COLUMNS = (
    "contact_id", "question", "step", "product", "cause_side", "second_question",
    "repeat_of", "duplicate_of", "promise", "transfers", "trigger",
)
