/** How far the owner compared what is recorded with the bank's statement. */
package fr.amiable.payment.bank;
