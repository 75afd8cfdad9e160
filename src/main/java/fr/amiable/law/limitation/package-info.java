/** Until when a claim may still be brought to court, and what interrupts or suspends that time. */
package fr.amiable.law.limitation;
