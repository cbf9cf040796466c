# shellcheck shell=bash
ship_logs() { :; }
collect_metrics() { :; }
