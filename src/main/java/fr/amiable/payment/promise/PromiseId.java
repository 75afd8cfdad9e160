package fr.amiable.payment.promise;

/** Which promise to pay. */
public record PromiseId(long value) {}
