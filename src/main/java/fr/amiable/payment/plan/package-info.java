/** Debts that clients pay by instalments: what was agreed, and how it is kept. */
package fr.amiable.payment.plan;
