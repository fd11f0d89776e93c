package com.shop;

import io.fairlead.StreamQuery;

record AllRates() implements StreamQuery<Double> {}
