package io.fairlead.sample.sales;

import java.math.BigDecimal;

/**
 * What was sold in a country.
 *
 * @param country the country
 * @param orders how many orders
 * @param net what they cost
 */
public record CountrySales(String country, int orders, BigDecimal net) {}
