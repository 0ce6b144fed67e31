extension SectorPacks {
  /// The products of the sector `webshop`.
  static let webshop = """
    order|Bestelling|Order|\
    bestelling, order, ordernummer, bestelnummer, orderbevestiging, winkelwagen\
    |order, order number, order confirmation, shopping cart
    delivery-parcel|Bezorging en pakket|Delivery and parcel|\
    bezorging, pakket, pakketje, bezorger, track and trace, postnl, dhl, levertijd, verzending\
    |delivery, parcel, package, courier, tracking link, shipment, shipping
    pickup-point|Afhaalpunt en ophalen|Pick-up point|\
    afhaalpunt, pakketpunt, ophalen in winkel, afhalen, pakketautomaat, click en collect\
    |pick-up point, parcel shop, click and collect, collect in store, parcel locker
    return|Retourzending|Return shipment|\
    retour, retourlabel, retourzending, retourneren, retourformulier, retourpakket\
    |return, return label, return shipment, return form, return parcel
    refund|Terugbetaling|Refund|\
    terugbetaling, geld terug, terugstorting, creditering, aankoopbedrag\
    |refund, money back, reimbursement, purchase amount
    payment|Betaling en achteraf betalen|Payment and pay later|\
    ideal, creditcard, achteraf betalen, klarna, afterpay, riverty, paypal, betaallink, bancontact\
    |credit card, pay later, klarna, afterpay, paypal, payment link, checkout payment
    discount-voucher|Korting en cadeaubon|Discounts and vouchers|\
    kortingscode, korting, cadeaubon, cadeaukaart, actiecode, tegoedbon, spaarpunten\
    |discount code, promo code, coupon, gift card, voucher, loyalty points
    warranty-repair|Garantie en reparatie|Warranty and repair|\
    garantie, garantiebewijs, garantietermijn, reparatie, reparatieverzoek, fabrieksgarantie\
    |warranty, guarantee, repair, warranty claim, manufacturer warranty
    product-info|Productinformatie en voorraad|Product information and stock|\
    voorraad, productinformatie, specificaties, maattabel, afmetingen, uitverkocht, maat, kleur\
    |stock, product information, specifications, size chart, dimensions, sold out, colour
    clothing|Kleding en schoenen|Clothing and shoes|\
    kleding, schoenen, jurk, broek, jas, trui, sneakers\
    |clothing, clothes, shoes, dress, trousers, coat, sweater, sneakers
    electronics|Elektronica en witgoed|Electronics and appliances|\
    wasmachine, koelkast, televisie, koptelefoon, tablet, droger, vaatwasser, stofzuiger\
    |washing machine, fridge, television, headphones, tablet, tumble dryer, dishwasher, \
    vacuum cleaner
    furniture|Meubels en wonen|Furniture and home|\
    meubel, bank, kast, tafel, stoel, matras, bed, montage\
    |furniture, sofa, wardrobe, table, chair, mattress, bed, assembly
    shop-account|Klantaccount|Customer account|\
    klantaccount, mijn account, verlanglijst, bestelgeschiedenis, accountgegevens\
    |customer account, my account, wish list, order history, account details
    newsletter|Nieuwsbrief en reclame|Newsletter and marketing mail|\
    nieuwsbrief, reclamemail, mailinglijst, aanbiedingen mail\
    |newsletter, marketing emails, mailing list, promotional emails
    review|Beoordeling|Review|\
    beoordeling, recensie, review plaatsen, sterren\
    |product review, write a review, rating, stars
    marketplace|Verkooppartner|Marketplace seller|\
    verkooppartner, externe verkoper, verkoper, marktplaats partner\
    |marketplace, third party seller, seller, partner shop
    subscription-box|Abonnement en herhaalbestelling|Subscription and repeat order|\
    herhaalbestelling, maandbox, maaltijdbox, bezorgabonnement, proefpakket\
    |repeat order, subscription box, meal kit, delivery subscription, trial box
    """
}
