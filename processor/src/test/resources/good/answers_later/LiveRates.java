package com.shop;

import io.fairlead.StreamQuery;

record LiveRates() implements StreamQuery<Number> {}
