package fr.amiable.invoice.limitation;

import fr.amiable.law.limitation.LimitationEvent;

/** Something the owner told of an invoice that may move its limitation, with what proves it. */
public record ToldEvent(long id, LimitationEvent event, String note) {}
