package fr.amiable.law.term;

/** What is sold, or which public buyer pays: the statute sets other maximum terms for some. */
public enum Sector {
    GENERAL,
    /** One invoice for several deliveries or services of a month (CGI 289 I 3). */
    PERIODIC_INVOICE,
    PERISHABLE_FOOD,
    /** Perishable food delivered all along a ten-day period and invoiced at its end. */
    PERISHABLE_FOOD_PERIODIC,
    LIVESTOCK_AND_FRESH_MEAT,
    ALCOHOL,
    WINE,
    ROAD_TRANSPORT,
    /** Public health establishments and the military health service. */
    PUBLIC_HEALTH,
    PUBLIC_UNDERTAKING
}
