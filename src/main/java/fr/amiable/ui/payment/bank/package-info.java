/** The bank's statement, as far as the owner compared it: said and asked wherever money is claimed or recorded. */
package fr.amiable.ui.payment.bank;
