package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import java.time.LocalDate;

/** One rate and the last day it holds. */
record RateStretch(Percentage rate, RateSource source, LocalDate lastDay) {}
