"""Places, trades and surnames from which the customers' names are made. Words only."""

from typing import NamedTuple


class Town(NamedTuple):
    postal_code: str
    city: str
    province: str
    country: str = "ES"
    language: str = ""


class Trade(NamedTuple):
    """What is sold, written before a surname or a fancy name, and the word of its e-mail domain."""

    words: str
    domain: str


# Towns by the part of the country whose names sound alike. Murcia, where the company is, has most.
TOWNS = {
    "south-east": (
        ("30001", "Murcia", "Murcia"), ("30169", "San Ginés", "Murcia"), ("30500", "Molina de Segura", "Murcia"),
        ("30820", "Alcantarilla", "Murcia"), ("30201", "Cartagena", "Murcia"), ("30800", "Lorca", "Murcia"),
        ("30510", "Yecla", "Murcia"), ("30520", "Jumilla", "Murcia"), ("30530", "Cieza", "Murcia"),
        ("30400", "Caravaca de la Cruz", "Murcia"), ("30880", "Águilas", "Murcia"), ("30850", "Totana", "Murcia"),
        ("30730", "San Javier", "Murcia"), ("30740", "San Pedro del Pinatar", "Murcia"), ("30180", "Bullas", "Murcia"),
        ("30840", "Alhama de Murcia", "Murcia"), ("30565", "Las Torres de Cotillas", "Murcia"),
        ("30100", "Espinardo", "Murcia"), ("03300", "Orihuela", "Alicante"), ("03201", "Elche", "Alicante"),
        ("03001", "Alicante", "Alicante"), ("03180", "Torrevieja", "Alicante"), ("04001", "Almería", "Almería"),
        ("04600", "Huércal-Overa", "Almería"), ("04700", "El Ejido", "Almería"), ("02001", "Albacete", "Albacete"),
        ("02400", "Hellín", "Albacete"),
    ),
    "centre": (
        ("28045", "Madrid", "Madrid"), ("28906", "Getafe", "Madrid"), ("28802", "Alcalá de Henares", "Madrid"),
        ("46001", "Valencia", "Valencia"), ("46980", "Paterna", "Valencia"), ("18001", "Granada", "Granada"),
        ("41001", "Sevilla", "Sevilla"), ("29001", "Málaga", "Málaga"), ("45001", "Toledo", "Toledo"),
        ("50001", "Zaragoza", "Zaragoza"), ("47001", "Valladolid", "Valladolid"), ("36201", "Vigo", "Pontevedra"),
    ),
    "catalonia": (
        ("08030", "Barcelona", "Barcelona"), ("08201", "Sabadell", "Barcelona"), ("08700", "Igualada", "Barcelona"),
        ("17001", "Girona", "Girona"), ("43201", "Reus", "Tarragona"), ("25001", "Lleida", "Lleida"),
    ),
    "basque-country": (
        ("48001", "Bilbao", "Bizkaia"), ("20001", "Donostia", "Gipuzkoa"), ("01001", "Vitoria-Gasteiz", "Álava"),
        ("48200", "Durango", "Bizkaia"),
    ),
    "canaries": (
        ("35001", "Las Palmas de Gran Canaria", "Las Palmas"), ("38001", "Santa Cruz de Tenerife", "Tenerife"),
        ("35500", "Arrecife", "Las Palmas"), ("38400", "Puerto de la Cruz", "Tenerife"),
    ),
    "portugal": (("4000-001", "Porto", "Porto"), ("8000-108", "Faro", "Faro"), ("1100-048", "Lisboa", "Lisboa")),
}  # fmt: skip

TRADES = (
    Trade("Panadería", "panaderia"), Trade("Confitería", "confiteria"), Trade("Frutas", "frutas"),
    Trade("Carnes", "carnes"), Trade("Pescados", "pescados"), Trade("Conservas", "conservas"),
    Trade("Restaurante", "restaurante"), Trade("Mesón", "meson"), Trade("Cafetería", "cafeteria"),
    Trade("Hostelería", "hosteleria"), Trade("Catering", "catering"), Trade("Alimentación", "alimentacion"),
    Trade("Supermercados", "supermercados"), Trade("Distribuciones", "distribuciones"), Trade("Bodegas", "bodegas"),
    Trade("Quesería", "queseria"), Trade("Heladería", "heladeria"), Trade("Pastelería", "pasteleria"),
    Trade("Embutidos", "embutidos"), Trade("Congelados", "congelados"), Trade("Verduras", "verduras"),
    Trade("Aceites", "aceites"), Trade("Hotel", "hotel"), Trade("Comidas Preparadas", "comidas"),
    Trade("Almacenes", "almacenes"), Trade("Envasados", "envasados"),
)  # fmt: skip
TRADES_OF = {
    "catalonia": (Trade("Forn", "forn"), Trade("Càtering", "catering"), Trade("Embotits", "embotits"),
                  Trade("Fruites", "fruites"), Trade("Distribucions", "distribucions")),
    "basque-country": (Trade("Jatetxea", "jatetxea"), Trade("Gozotegia", "gozotegia"), Trade("Harategia", "harategia"),
                       Trade("Arrainak", "arrainak")),
    "portugal": (Trade("Padaria", "padaria"), Trade("Mercearia", "mercearia"), Trade("Embalagens", "embalagens")),
}  # fmt: skip

SURNAMES = {
    "south-east": (
        "Belmonte", "Ródenas", "Abellán", "Cánovas", "Saorín", "Marín", "Alcaraz", "Almagro", "Ayala", "Baños",
        "Bernal", "Buendía", "Caravaca", "Cerezo", "Conesa", "Cutillas", "Espín", "Fructuoso", "Gambín", "Giménez",
        "Guirao", "Hellín", "Illán", "Jara", "Lajarín", "Lisón", "Lozano", "Manzanera", "Meseguer", "Monreal",
        "Montoya", "Nicolás", "Noguera", "Olivares", "Ortuño", "Palazón", "Peñalver", "Pérez-Muelas", "Pinar",
        "Puche", "Quiles", "Riquelme", "Robles", "Rocamora", "Ros", "Salmerón", "Sandoval", "Semitiel", "Serna",
        "Soriano", "Tovar", "Tudela", "Valverde", "Vivancos", "Yelo", "Zamora", "Zapata", "Campillo", "Carrillo",
        "Egea", "Ferrer", "Gálvez", "Hurtado", "Juárez", "Lorente", "Moñino", "Navarro", "Orenes", "Parra",
        "Pujante", "Roca", "Sarabia", "Tornel", "Vera",
    ),
    "centre": (
        "Aguado", "Barragán", "Castaño", "Dávila", "Escribano", "Figueroa", "Galindo", "Herranz", "Izquierdo",
        "Luengo", "Maroto", "Nogales", "Olmedo", "Pastrana", "Quintana", "Redondo", "Sepúlveda", "Trigueros",
        "Urbina", "Villalba",
    ),
    "catalonia": ("Puigdevall", "Casadesús", "Vilaseca", "Rovira", "Montaner", "Bonastre", "Comas", "Llorach",
                  "Ferrando", "Graells", "Masdeu", "Pibernat", "Sunyol", "Torrents"),
    "basque-country": ("Etxeberria", "Goikoetxea", "Mendizabal", "Aranburu", "Zubizarreta", "Olabarria",
                       "Ibarrondo", "Lekuona", "Uriarte"),
    "canaries": ("Bethencourt", "Perdomo", "Dorta", "Afonso", "Melián", "Chinea", "Alayón", "Umpiérrez"),
    "portugal": ("Carvalho", "Figueira", "Teixeira", "Moura"),
}  # fmt: skip
FANCY = (
    "La Huerta", "El Azahar", "Mar Menor", "La Ermita", "San Antón", "Los Pinos", "El Palmeral", "La Noria",
    "El Molino", "Santa Eulalia", "La Acequia", "Las Salinas", "Puente Viejo", "El Parador", "Costa Cálida",
    "Los Arcos", "La Contraparada", "Vega Alta", "Sierra Espuña", "El Limonar",
)  # fmt: skip
GIVEN_NAMES = (
    "Francisco", "María Dolores", "José Antonio", "Ana Belén", "Juan Pedro", "Encarna", "Ginés", "Fuensanta",
    "Pedro", "Carmen", "Antonio", "Josefa", "Salvador", "Isabel", "Joaquín", "Caridad", "Alfonso", "Rosario",
)  # fmt: skip
PUBLIC_BODIES = (
    ("P", "Ayuntamiento de Fuentelimón", "ayuntamiento-fuentelimon"),
    ("P", "Ayuntamiento de Torreolivar", "ayuntamiento-torreolivar"),
    ("Q", "Hospital Comarcal Valle del Azahar", "hospital-valleazahar"),
    ("Q", "Escuela Pública de Hostelería del Sureste", "escuela-hosteleria-sureste"),
)

SUPPLIERS = (
    "PAPELERA DEL TER SA", "PLASTICOS MEDITERRANEO SL", "CARTONAJES LEVANTE SA", "AZUCARERA DEL SUR SA",
    "HARINAS TRIGUEROS SL", "TRANSPORTES GUADALENTIN SL", "FILMS Y BOLSAS IBERIA SL", "ACEITES SIERRA MAGINA SA",
    "LIMPIEZAS INDUSTRIALES SURESTE SL", "SEGUROS MERIDIANO SA", "GESTORIA ALMELA SLP", "INFORMATICA CIEZA SL",
)  # fmt: skip
