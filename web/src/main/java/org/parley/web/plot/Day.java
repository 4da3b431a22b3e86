package org.parley.web.plot;

import java.time.LocalDate;

/** The number of a day. */
public record Day(LocalDate day, long number) {}
