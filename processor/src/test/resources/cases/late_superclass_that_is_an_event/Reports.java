package com.shop;

final class Reports extends AbstractReports {}
