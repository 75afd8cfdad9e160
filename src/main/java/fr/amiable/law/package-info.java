/**
 * French rules on late payment as pure functions over dated tables. What can change with time is a row of
 * {@code law/*.csv} with its first day and its source; nothing here reads the clock.
 */
package fr.amiable.law;
