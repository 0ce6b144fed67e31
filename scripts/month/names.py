"""Invented surnames, first names, streets and towns."""


SURNAMES_NL = (
    "Aartsma Abbink Bakhuis Berendse Boersema Bolderman Brouwhuis Coppelmans Dekkinga "
    "Dijkgraaf Doornebal Drijver Eggink Elzerman Feenstra Geurtsen Groothuis Haverkate "
    "Heemskamp Hendrikse Hofstee Huizenga Idzinga Jansma Jolink Kamphorst Karabulut "
    "Kettelaar Kloosterhof Kooistra Kruidhof Lansink Leemhuis Lubbersen Maassen Mertens "
    "Mulderij Nijenkamp Noordhof Oosterveld Oudkerk Özdemir Pasman Peperkamp Plantinga "
    "Postema Rademaker Rietveld Rozema Saïdi Schoonderbeek Sijbrandij Slagter Smeding "
    "Spijkerman Steenhuis Talsma Terlouw Tuinstra Uiterwijk Veldkamp Verhulst Vossen "
    "Wassink Weststrate Wiersema Wolfswinkel Yilmaz Zandstra Zwiersen El-Amrani Chaouki "
    "Kowalczyk Nowicki Baptista Ramlal Wijngaarde Tjon-A-Kiet").split()

FIRSTNAMES_NL = (
    "Anouk Bram Carla Daan Els Fatima Gerrit Hanneke Ibrahim Joke Karel Lotte Marieke Nico "
    "Okke Petra Quinten Ria Sander Tineke Umar Vera Wouter Yasmin Zoë Henk Ans Youssef "
    "Joyce Klaas Agnieszka Mehmet Ingrid Cor Mirjam Ruud Saskia Theo Willeke Jaap").split()

STREETS_NL = (
    "Lindelaan Populierstraat Zeilmakerspad Kastanjehof Dorpsbrink Molenwiek Koperslagerstraat "
    "Weverskade Haverakker Berkenlaan Veerdam Sluisweg Raadhuisplein Vlinderveld Torenvalk "
    "Hooilaan Zandoogje Meidoornstraat Oude Havenweg Schoolmeesterspad Kerkebuurt Tichelweg "
    "Wilgenroosstraat Boomgaardlaan Leeuwerikhof Nieuwe Esweg Vuursteenlaan Turfkade Oostsingel "
    "Papaverhof Ambachtsweg Bleekveld Dijkgraaflaan Korenbloemstraat Marskramer Griendweg "
    "Pastorielaan Steenuilstraat Vlasakker Waterlelie").replace("Oude Havenweg", "Oude_Havenweg")

STREETS_NL = [s.replace("_", " ") for s in STREETS_NL.replace("Nieuwe Esweg", "Nieuwe_Esweg").split()]

TOWNS_NL = "Waterbroek Oostermere Lindeveen Hoogzand Nieuwersluis-Dorp Vlierhoven Zandekerk".split()

AREAS_NL = "de Hoven;Zuiderveld;de Meent;Oostpoort;Vogelbuurt;het Centrum;Rietlanden;de Kampen".split(";")

BANKS_NL = ("KVNB", "ZWLB", "OMRB")          # invented bank codes

MAIL_HOSTS = ("mijnpost.example", "example.com", "thuisnet.example", "example.org", "mailbox.example")

SURNAMES_EN = (
    "Abernathy Ashdown Balogun Barraclough Bhandari Birtwistle Brockway Chaudhry Clutterbuck Cotterill "
    "Culpepper Dewhurst Donnellan Eastlake Fairweather Farrington Featherby Gillespie Goodacre Greenhalgh "
    "Hallworth Haythorne Hosseini Ibekwe Jessop Kavanagh Kershaw Kowalska Langridge Lightfoot Loxley "
    "Macallister Marchbank Mistry Nuttall Oduya Okafor Ollerton Pargeter Pemberton Prendergast Quigley "
    "Rahimi Ravenscroft Rowbotham Sandhu Shackleton Silverdale Tattersall Thistlewood Trevanion Underhill "
    "Varley Wadsworth Whittaker Winstanley Wolstenholme Yardley Zielinski").split()

FIRSTNAMES_EN = (
    "Aisha Ben Carys Dylan Ewan Freya Gareth Hannah Imran Jade Kieran Leila Maggie Nathan Olive Priya "
    "Rhys Sheila Tom Ursula Vikram Wendy Zara Callum Doreen Femi Gill Harriet Ivan Joan").split()

STREETS_EN = (
    "Larch Avenue;Tanner Street;Quarry Lane;Bellfield Road;St Wilfrid's Close;Millrace Row;Foxglove Drive;"
    "Harbour Terrace;Weaver's Yard;Orchard Rise;Cobblers Lane;Priory Gardens;Station Approach;Heron Way").split(";")

TOWNS_EN = "Marlbeck Easterford Thornwick Penrowan Calderby Dunmoor Aldersea".split()
