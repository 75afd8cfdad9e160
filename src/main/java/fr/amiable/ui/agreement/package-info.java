/** Promises to pay and instalment plans on the screen. */
package fr.amiable.ui.agreement;
