extension SectorPacks {
  /// The products of the sector `bank`.
  static let bank = """
    payment-account|Betaalrekening|Current account|\
    betaalrekening, bankrekening, en/of-rekening, gezamenlijke rekening, iban, rekeningafschrift, \
    bankafschrift\
    |current account, checking account, bank account, joint account, iban, bank statement
    savings|Spaarrekening|Savings account|\
    spaarrekening, spaarrente, sparen, deposito, spaargeld, spaardoel\
    |savings account, savings rate, savings, fixed deposit, savings goal
    debit-card|Betaalpas|Debit card|\
    betaalpas, bankpas, pinpas, pas, contactloos, contactloos betalen, pinnen\
    |debit card, bank card, contactless, contactless payment, chip and pin
    credit-card|Creditcard|Credit card|\
    creditcard, kredietkaart, creditcardlimiet, bestedingsruimte, gespreide terugbetaling\
    |credit card, card limit, credit limit, minimum repayment
    cash-atm|Contant geld en geldautomaat|Cash and ATM|\
    geldautomaat, contant geld, geld opnemen, geld storten, opname, geldmaat, muntgeld\
    |atm, cash machine, cash, cash withdrawal, cash deposit, coins
    transfers|Overboekingen|Transfers|\
    overboeking, overboeken, overmaken, overschrijving, spoedbetaling, verkeerd overgemaakt, \
    ontvanger\
    |transfer, bank transfer, money transfer, wire, payee, recipient, instant payment
    international-payments|Buitenlandbetaling en valuta|International payments and currency|\
    buitenlandbetaling, swift, bic, valuta, vreemde valuta, wisselkoers, geld wisselen\
    |international payment, swift, bic, currency, foreign currency, exchange rate, \
    currency exchange
    direct-debit|Automatische incasso|Direct debit|\
    automatische incasso, incassant, incasso terugdraaien, periodieke overboeking, \
    incassomachtiging\
    |direct debit, standing order, mandate, recurring payment
    mobile-app|Mobiel bankieren|Mobile banking|\
    bankapp, mobiel bankieren, internetbankieren, scanner, e.dentifier, app registreren, digipas\
    |banking app, mobile banking, internet banking, online banking, card reader
    mobile-wallet|Mobiel betalen|Mobile wallet|\
    apple pay, google pay, mobiel betalen, wallet, betalen met telefoon, smartwatch\
    |apple pay, google pay, mobile wallet, pay with phone, smartwatch
    mortgage|Hypotheek|Mortgage|\
    hypotheek, hypotheekrente, aflossing, aflossen, rentevast, bouwdepot, hypotheekadvies, \
    oversluiten\
    |mortgage, mortgage rate, repayment, home loan, fixed rate period, remortgage
    loan|Lening en krediet|Loan and credit|\
    lening, persoonlijke lening, krediet, doorlopend krediet, lenen, roodstand, rood staan\
    |loan, personal loan, revolving credit, borrow, overdraft
    investing|Beleggen|Investing|\
    beleggen, beleggingsrekening, aandelen, fonds, effecten, dividend, koers aandeel\
    |investing, investment account, shares, fund, securities, dividend
    top-up|Saldo opwaarderen|Account top-up|\
    saldo opwaarderen, opladen, automatisch opwaarderen, prepaidkaart\
    |top up, top-up, add money, auto top-up, prepaid card
    payment-request|Betaalverzoek|Payment request|\
    betaalverzoek, tikkie, qr-code betalen, betaallink\
    |payment request, request money, qr payment, pay link
    business-banking|Zakelijk bankieren|Business banking|\
    zakelijke rekening, zakelijk bankieren, kvk, pinautomaat, betaalautomaat, bedrijfsrekening\
    |business account, business banking, card terminal, chamber of commerce, merchant account
    child-account|Jongerenrekening|Youth account|\
    jongerenrekening, kinderrekening, zakgeld, kinderpas, studentenrekening\
    |youth account, child account, pocket money, student account, teenager account
    estate|Nabestaanden en bewind|Estate and guardianship|\
    nabestaanden, erfenis, verklaring van erfrecht, volmacht, bewindvoering, erfgenaam\
    |estate, inheritance, certificate of inheritance, power of attorney, heir
    kyc|Klantonderzoek|Customer due diligence|\
    klantonderzoek, herkomst van vermogen, uiteindelijk belanghebbende, ubo, cliëntenonderzoek\
    |due diligence, know your customer, beneficial owner, source of wealth, compliance check
    """
}
