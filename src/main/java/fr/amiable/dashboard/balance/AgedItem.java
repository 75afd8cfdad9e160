package fr.amiable.dashboard.balance;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;

/** One receivable of an aged balance: what was outstanding that day, and the part of it that was contested. */
public record AgedItem(Receivable receivable, AgeBucket bucket, long daysLate, Money outstanding, Money contested) {}
