package fr.amiable.dashboard.balance;

import fr.amiable.dashboard.Debtor;

/** The line of one client in an aged balance. */
public record ClientBalance(Debtor debtor, AgedAmounts amounts, int items) {}
