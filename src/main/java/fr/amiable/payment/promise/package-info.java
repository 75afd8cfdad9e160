/** Days on which clients promised to pay, and what came of them. */
package fr.amiable.payment.promise;
